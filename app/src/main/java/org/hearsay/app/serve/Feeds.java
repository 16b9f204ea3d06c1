package org.hearsay.app.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.app.sheet.Plain;

/**
 * Any view as a feed: Atom (RFC 4287) and JSON Feed 1.1.
 *
 * <p>What reports say goes in as plain text, with control characters made visible: XML cannot carry
 * them, and a reader must not obey them.
 */
final class Feeds {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What a feed is of: a title, its own address, and the address of the view. */
  record Of(String title, String self, String base) {}

  private Feeds() {}

  static <T> List<Form.Entry> entries(Listed<T> listed) {
    return listed.rows().stream()
        .map(Objects.requireNonNull(listed.form().entry(), "a resource without feeds"))
        .toList();
  }

  /** JSON Feed. */
  static String json(List<Form.Entry> entries, Of of) {
    ObjectNode feed = JSON.createObjectNode();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", of.title());
    feed.put("feed_url", of.self());
    ArrayNode items = feed.putArray("items");
    for (Form.Entry entry : entries) {
      ObjectNode item = items.addObject();
      item.put("id", entry.id());
      item.put("url", of.base() + entry.path());
      item.put("title", Plain.line(entry.title()));
      item.put("content_text", Plain.line(entry.text()));
      item.put("date_modified", entry.updated().toString());
      item.putArray("authors").addObject().put("name", Plain.line(entry.author()));
    }
    return feed.toString();
  }

  /** Atom. */
  static String atom(List<Form.Entry> entries, Of of) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", of.self());
      element(xml, "title", of.title());
      link(xml, "self", of.self());
      element(xml, "updated", updated(entries));
      for (Form.Entry entry : entries) {
        entry(xml, entry, of.base());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) { // a StringWriter throws none
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private static String updated(List<Form.Entry> entries) {
    return entries.stream()
        .map(Form.Entry::updated)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH)
        .toString();
  }

  private static void entry(XMLStreamWriter xml, Form.Entry entry, String base)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", Plain.line(entry.title()));
    link(xml, "alternate", base + entry.path());
    element(xml, "updated", entry.updated().toString());
    xml.writeStartElement("author");
    element(xml, "name", Plain.line(entry.author()));
    xml.writeEndElement();
    element(xml, "content", Plain.line(entry.text()));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}

package org.hearsay.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Quoted;
import org.hearsay.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Claims as an Atom feed (RFC 4287), an entry a claim. Everything is plain text: no reader of feeds
 * is given markup that a report brought along.
 */
final class AtomFeed implements ClaimDocument {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final View view;

  AtomFeed(Writer out, View view, Instant updated) throws IOException {
    this.view = view;
    try {
      this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      begin(updated);
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  private void begin(Instant updated) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    line();
    element("id", view.self() == null ? "urn:uuid:" + uuid(view.title()) : view.self());
    text("title", Visible.line(view.title()));
    element("updated", updated.toString());
    author("Hearsay");
    element("generator", "Hearsay");
    link("self", view.self());
    link("alternate", view.page());
  }

  /** A name for a feed without an address, the same for the same title. */
  private static UUID uuid(String title) {
    return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void add(Quoted quoted) throws IOException {
    try {
      entry(quoted.claim());
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  private void entry(ClaimRow claim) throws XMLStreamException {
    xml.writeStartElement("entry");
    line();
    element("id", Addresses.ofClaim(claim));
    text("title", Wording.heading(claim));
    element("updated", claim.report().recordedAt().toString());
    element("published", claim.report().reported().toString());
    for (String claimant : authors(claim)) {
      author(claimant);
    }
    String report = Addresses.web(claim.report().url());
    String page = view.claims() == null ? null : view.claims().apply(claim.id());
    link("alternate", page == null ? report : page);
    link("via", page == null ? null : report);
    text("content", Wording.text(claim));
    xml.writeEndElement();
    line();
  }

  private static List<String> authors(ClaimRow claim) {
    List<String> claimants = claim.claimants();
    return claimants.isEmpty() ? List.of("no source named") : claimants;
  }

  @Override
  public void end(@Nullable String next) throws IOException {
    try {
      link("next", next == null || view.next() == null ? null : view.next().apply(next));
      xml.writeEndElement();
      line();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    xml.writeStartElement("name");
    xml.writeCharacters(Visible.line(name));
    xml.writeEndElement();
    xml.writeEndElement();
    line();
  }

  private void element(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
    line();
  }

  private void text(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("type", "text");
    xml.writeCharacters(value);
    xml.writeEndElement();
    line();
  }

  private void link(String relation, @Nullable String address) throws XMLStreamException {
    if (address != null) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", relation);
      xml.writeAttribute("href", address);
      line();
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}

package org.hearsay.evaluation.geoparsing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * How a corpus of places lies in its XML file: {@code <article>}s with {@code <text>} and either
 * {@code <toponym>}s with a {@code <gaztag>} (LGL, TR-News) or {@code <location>}s (GeoVirus).
 *
 * <p>Offsets of GeoVirus begin at one. A tenth of those of TR-News are shifted: a name that does
 * not stand at its offset is taken where it stands next to it, and left out where it does not
 * within {@value #REACH} letters.
 */
enum Layout {
  LGL("lgl.xml", "toponym", "phrase", 0),
  TRNEWS("TR-News.xml", "toponym", "phrase", 0),
  GEOVIRUS("GeoVirus.xml", "location", "name", 1);

  /** How far from its offset a name may stand. */
  static final int REACH = 200;

  private final String file;
  private final String tag;
  private final String phrase;
  private final int firstOffset;

  Layout(String file, String tag, String phrase, int firstOffset) {
    this.file = file;
    this.tag = tag;
    this.phrase = phrase;
    this.firstOffset = firstOffset;
  }

  /**
   * The articles of a corpus.
   *
   * @param path its file, or the folder that holds it under its usual name
   * @throws CorpusException where it is not there or cannot be read
   */
  List<Article> articles(Path path) {
    Path xml = Files.isDirectory(path) ? path.resolve(file) : path;
    if (!Files.isRegularFile(xml)) {
      throw new CorpusException(
          "There is no " + xml + ". Give the file, or the folder that holds " + file + ".");
    }
    NodeList nodes = document(xml).getElementsByTagName("article");
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      articles.add(article((Element) nodes.item(i), i + 1));
    }
    return List.copyOf(articles);
  }

  private static Document document(Path xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(xml.toFile());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new CorpusException("Cannot read " + xml + ": " + e.getMessage(), e);
    }
  }

  private Article article(Element article, int number) {
    String docid = article.getAttribute("docid");
    String id = docid.isEmpty() ? "article " + number : docid;
    Report report = report(article, id);
    List<Toponym> toponyms = new ArrayList<>();
    NodeList nodes = article.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      Toponym toponym = toponym((Element) nodes.item(i), report.text());
      if (toponym != null) {
        toponyms.add(toponym);
      }
    }
    toponyms.sort(Comparator.comparingInt(Toponym::begin).thenComparingInt(Toponym::end));
    return new Article(id, report, List.copyOf(toponyms));
  }

  private @Nullable Toponym toponym(Element node, String text) {
    String name = value(node, phrase);
    int begin = begin(text, name, Integer.parseInt(value(node, "start")) - firstOffset);
    String latitude = value(node, "lat");
    Point at =
        latitude.isEmpty()
            ? null
            : new Point(Double.parseDouble(latitude), Double.parseDouble(value(node, "lon")));
    return begin < 0
        ? null
        : new Toponym(begin, begin + name.length(), name, at, at == null ? "nowhere" : name);
  }

  /** Where {@code name} stands nearest to {@code offset}, or -1. */
  static int begin(String text, String name, int offset) {
    if (name.isEmpty()) {
      return -1;
    }
    int after = text.indexOf(name, offset);
    int before = text.lastIndexOf(name, offset);
    boolean nearer = before >= 0 && (after < 0 || offset - before < after - offset);
    int nearest = nearer ? before : after;
    return nearest >= 0 && Math.abs(nearest - offset) <= REACH ? nearest : -1;
  }

  private static Report report(Element article, String id) {
    byte[] text = value(article, "text").getBytes(StandardCharsets.UTF_8);
    LocalDate published = day(value(article, "dltime"));
    String url = value(article, "url").strip();
    Hints hints = new Hints(null, published, url.isEmpty() ? null : url);
    Outcome outcome = new Ingest().read(text, id + ".txt", hints).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    throw new CorpusException("Article " + id + " cannot be read as a report: " + outcome);
  }

  /** The day that a moment begins with, or null: some articles have an hour there and no day. */
  private static @Nullable LocalDate day(String moment) {
    return moment.matches("\\d{4}-\\d{2}-\\d{2}.*")
        ? LocalDate.parse(moment.substring(0, 10))
        : null;
  }

  private static String value(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent();
  }
}

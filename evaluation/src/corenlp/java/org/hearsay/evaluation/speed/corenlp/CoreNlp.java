package org.hearsay.evaluation.speed.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.hearsay.evaluation.speed.Meter;
import org.hearsay.evaluation.speed.Texts;

/**
 * CoreNLP from tokens to attributed quotations, on the texts that Hearsay is measured on.
 *
 * <p>Compiled by the Maven profile {@code corenlp} alone: CoreNLP is under the GPL and nothing that
 * ships may need it. Arguments: the folder of texts, and how many of them to read.
 */
public final class CoreNlp {
  /** Read first and not measured, as many as of Hearsay's. */
  private static final int WARM_UP = 10;

  private CoreNlp() {}

  /** Reads the texts and prints the measure as the last line. */
  public static void main(String[] arguments) {
    List<String> texts = Texts.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    texts.stream().limit(WARM_UP).forEach(text -> pipeline.annotate(new CoreDocument(text)));
    Meter meter = new Meter();
    texts.forEach(text -> pipeline.annotate(new CoreDocument(text)));
    System.out.println(meter.read("CoreNLP 4.5.10, tokens to quotes", texts.size()).line());
  }
}

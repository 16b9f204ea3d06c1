package org.hearsay.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the numbers of a model's answers mean: {@code labels.json}, written by the training.
 *
 * @param model name and version of the weights
 * @param maxPieces the most pieces of a window, with the two special ones
 * @param attribution BIO labels of source, cue and content
 * @param entity BIO labels of names and values
 * @param pos Penn Treebank tags
 * @param relation labels of the arcs from heads
 * @param innerCueLeast from which logit of a word on a content is read again, see {@link InnerCues}
 */
record Labels(
    String model,
    int maxPieces,
    List<String> attribution,
    List<String> entity,
    List<String> pos,
    List<String> relation,
    double innerCueLeast) {

  /** Reads the file's JSON: an object of strings, numbers and lists of strings. */
  static Labels read(InputStream json) {
    Map<String, List<String>> fields = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String field = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          field = parser.currentName();
        } else if (token.isScalarValue()) {
          fields.computeIfAbsent(field, name -> new ArrayList<>()).add(parser.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the labels of the reader's model", e);
    }
    return of(fields);
  }

  private static Labels of(Map<String, List<String>> fields) {
    return new Labels(
        list(fields, "model").get(0) + " " + list(fields, "version").get(0),
        Integer.parseInt(list(fields, "max_pieces").get(0)),
        List.copyOf(list(fields, "attribution")),
        List.copyOf(list(fields, "entity")),
        List.copyOf(list(fields, "pos")),
        List.copyOf(list(fields, "relation")),
        Double.parseDouble(list(fields, "inner_cue_least").get(0)));
  }

  private static List<String> list(Map<String, List<String>> fields, String name) {
    List<String> values = fields.get(name);
    if (values == null) {
      throw new IllegalStateException("The labels of the reader's model lack " + name);
    }
    return values;
  }

  /** How many pieces of words a window holds. */
  int room() {
    return maxPieces - 2;
  }
}

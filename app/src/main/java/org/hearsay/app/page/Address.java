package org.hearsay.app.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page: a path and its parameters, so that every view can be linked to.
 *
 * @param path the path
 * @param parameters those that have a value
 */
public record Address(String path, SortedMap<String, String> parameters) {
  /** The parameters that go along from page to page: as of when. */
  private static final List<String> CLOCKS = List.of("as_of", "reported_by");

  /** Leaves out what has no value. */
  public Address {
    SortedMap<String, String> filled = new TreeMap<>(parameters);
    filled.values().removeIf(String::isBlank);
    parameters = filled;
  }

  /** That of a request. */
  static Address of(String path, Map<String, List<String>> parameters) {
    SortedMap<String, String> first = new TreeMap<>();
    parameters.forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.get(0)));
    return new Address(path, first);
  }

  /** The value of a parameter, or null. */
  public @Nullable String value(String name) {
    return parameters.get(name);
  }

  /** The value of a parameter, or nothing, for a field of a form. */
  public String field(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The same with another value of a parameter, and from the first row. */
  public Address with(String name, @Nullable String value) {
    SortedMap<String, String> changed = new TreeMap<>(parameters);
    changed.remove("after");
    changed.put(name, value == null ? "" : value);
    return new Address(path, changed);
  }

  /** The same without those parameters. */
  Address without(String... names) {
    SortedMap<String, String> changed = new TreeMap<>(parameters);
    List.of(names).forEach(changed::remove);
    return new Address(path, changed);
  }

  /** The same with so many rows at most, from where it is. */
  Address limited(String rows) {
    return and("limit", rows);
  }

  /** The same with another value of a parameter, from where it is. */
  Address and(String name, String value) {
    SortedMap<String, String> changed = new TreeMap<>(parameters);
    changed.put(name, value);
    return new Address(path, changed);
  }

  /** The same view on another page. */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /** Another page as of the same moments, with nothing else asked. */
  public Address plain(String other) {
    SortedMap<String, String> clocks = new TreeMap<>(parameters);
    clocks.keySet().retainAll(CLOCKS);
    return new Address(other, clocks);
  }

  /** The parameters as the API takes them, without those named. */
  Map<String, List<String>> asked(String... without) {
    SortedMap<String, String> left = new TreeMap<>(parameters);
    List.of(without).forEach(left::remove);
    return left.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
  }

  /** The parameters but for those named, for hidden fields of a form. */
  public List<Map.Entry<String, String>> but(String... names) {
    return parameters.entrySet().stream()
        .filter(each -> !List.of(names).contains(each.getKey()) && !each.getKey().equals("after"))
        .toList();
  }

  @Override
  public String toString() {
    String query =
        parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

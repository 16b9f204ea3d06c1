package org.hearsay.app.serve;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an address names.
 *
 * @param resource what is asked for, or null for the index
 * @param id which one of them, or null for the list
 * @param format in which form
 */
record Path(@Nullable Resource resource, @Nullable String id, Format format) {

  static Path of(Request request) {
    String[] parts = request.path().replaceFirst("^/", "").split("/", -1);
    String last = parts[parts.length - 1];
    int dot = last.lastIndexOf('.');
    Optional<Format> ending = dot < 0 ? Optional.empty() : Format.ofEnding(last.substring(dot + 1));
    if (ending.isPresent()) {
      parts[parts.length - 1] = last.substring(0, dot);
    }
    if (parts.length == 1 && parts[0].isEmpty()) {
      return new Path(null, null, Format.JSON);
    }
    Resource resource = resource(parts[0]);
    boolean one = parts.length == 2 && !parts[1].isEmpty();
    if (parts.length > 2 || (parts.length == 2 && (!one || !resource.hasOnes()))) {
      throw nothing(request.path());
    }
    return new Path(
        resource,
        one ? parts[1] : null,
        format(request, ending, one ? resource.formatsOfOne() : resource.formats()));
  }

  private static Resource resource(String name) {
    return Resource.of(name).orElseThrow(() -> nothing(name));
  }

  private static Problem nothing(String name) {
    return new Problem(
        Problem.Kind.NOT_THERE,
        "There is nothing at %s. %s lists what there is.".formatted(name, Api.ROOT));
  }

  private static Format format(Request request, Optional<Format> ending, Set<Format> possible) {
    Format format = ending.orElseGet(() -> Format.accepted(request.accept(), possible));
    if (!possible.contains(format)) {
      throw new Problem(
          Problem.Kind.NO_SUCH_FORMAT,
          "%s is not given as .%s, but as %s."
              .formatted(
                  request.path(),
                  format.ending(),
                  possible.stream().map(Format::ending).sorted().toList()),
          null,
          possible.stream().map(Format::ending).sorted().toList());
    }
    return format;
  }
}

package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the pages out of the records of a web archive. */
final class ArchivedPages {
  private static final Set<String> TEXTS =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/json");

  private final long most;

  /**
   * What a record holds.
   *
   * @param page its page, or null
   * @param kind what the record is instead
   */
  record Found(@Nullable WebPage page, String kind) {}

  /**
   * @param most the most bytes of one page, unpacked
   */
  ArchivedPages(long most) {
    this.most = most;
  }

  /** The page in {@code from}, which is called {@code at}. */
  Found of(WarcRecord from, String at) throws IOException, Unreadable {
    if (from instanceof WarcResponse response
        && response.contentType().base().toString().equals("application/http")) {
      return answer(response, at);
    }
    boolean isPage = from instanceof WarcResource || from instanceof WarcConversion;
    return isPage ? whole((WarcTargetRecord) from, at) : new Found(null, from.type());
  }

  private Found answer(WarcResponse response, String at) throws IOException, Unreadable {
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse("");
    if (http.status() != 200) {
      return new Found(null, "answer " + http.status());
    }
    if (!isText(type)) {
      return new Found(null, base(type));
    }
    try (InputStream body = plain(http, at)) {
      return page(response, body, at, type);
    }
  }

  private Found whole(WarcTargetRecord record, String at) throws IOException, Unreadable {
    String type = record.contentType().toString();
    boolean isWeb = record.target().matches("(?i)https?:.*");
    return isWeb && isText(type)
        ? page(record, record.body().stream(), at, type)
        : new Found(null, base(type));
  }

  private Found page(WarcTargetRecord record, InputStream body, String at, String type)
      throws IOException, Unreadable {
    byte[] bytes = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
    if (bytes.length > most) {
      throw new Unreadable(
          "%s (%s) is larger than %d MB, the most that is read as one page"
              .formatted(at, record.target(), most / 1_000_000));
    }
    if (bytes.length == 0) {
      return new Found(null, "empty page");
    }
    return new Found(new WebPage(at, bytes, record.target(), record.date(), type), "page");
  }

  private static boolean isText(String type) {
    return TEXTS.contains(base(type));
  }

  private static String base(String type) {
    String base = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return base.isEmpty() ? "no type" : base;
  }

  private static InputStream plain(HttpResponse http, String at) throws IOException, Unreadable {
    InputStream body = http.body().stream();
    List<String> encodings = http.headers().all("Content-Encoding");
    String encoding = String.join(", ", encodings).strip().toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "identity", "none" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> new InflaterInputStream(body);
      default ->
          throw new Unreadable(
              "%s is packed as %s, which cannot be read; unpack the archive's pages"
                  .formatted(at, encoding));
    };
  }
}

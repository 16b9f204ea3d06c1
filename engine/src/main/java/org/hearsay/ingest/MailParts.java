package org.hearsay.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jspecify.annotations.Nullable;

/**
 * What a message is made of: texts, messages that are attached, and what cannot be read.
 *
 * <p>Of several forms of one text the plain one is taken, which a page for mail programs is set
 * around. The lines after a signature mark are left out; the marks of quoted lines are, their words
 * are not.
 */
final class MailParts {
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\r?\\n(?s:.*)\\z");
  private static final Pattern QUOTED = Pattern.compile("(?m)^(?:> ?)+");

  private final String name;
  private final List<Entity> texts = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private MailParts(String name) {
    this.name = name;
  }

  /** The parts of {@code message}, which is called {@code name}. */
  static MailParts of(Message message, String name) {
    MailParts parts = new MailParts(name);
    parts.add(message);
    return parts;
  }

  private void add(Entity part) {
    Body body = part.getBody();
    if (body instanceof Message message) {
      messages.add(message);
    } else if (body instanceof Multipart several) {
      if (part.getMimeType().equals("multipart/alternative")) {
        best(several.getBodyParts()).forEach(this::add);
      } else {
        several.getBodyParts().forEach(this::add);
      }
    } else if (isText(part) && !"attachment".equalsIgnoreCase(part.getDispositionType())) {
      texts.add(part);
    } else {
      String file = part.getFilename();
      others.add(file == null ? part.getMimeType() : file + " (" + part.getMimeType() + ")");
    }
  }

  /** The plain form where it has words, else the last, which stands nearest to what was meant. */
  private static List<Entity> best(List<Entity> forms) {
    List<Entity> plain =
        forms.stream().filter(form -> form.getMimeType().equals("text/plain")).toList();
    boolean isFull = plain.stream().anyMatch(MailParts::holdsWords);
    return isFull || forms.isEmpty() ? plain : List.of(forms.get(forms.size() - 1));
  }

  private static boolean holdsWords(Entity part) {
    try {
      return !new String(bytes(part), StandardCharsets.ISO_8859_1).isBlank();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isText(Entity part) {
    return part.getMimeType().equals("text/plain") || part.getMimeType().equals("text/html");
  }

  /** Messages that are attached, in their order. */
  List<Message> messages() {
    return messages;
  }

  /** What there is where there is no text, for a sentence that says so. */
  String instead() {
    return others.isEmpty()
        ? "; give a message with a text"
        : ", only " + String.join(", ", others) + "; save what is attached, and read that";
  }

  /** All texts one after another; blank where there is none. */
  String text() throws Unreadable {
    List<String> all = new ArrayList<>();
    for (Entity part : texts) {
      all.add(text(part));
    }
    return all.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private String text(Entity part) throws Unreadable {
    byte[] bytes;
    try {
      bytes = bytes(part);
    } catch (IOException broken) {
      throw new Unreadable(
          "%s breaks off or is packed wrongly (%s); get the message again"
              .formatted(name, Paragraph.oneLine(String.valueOf(broken.getMessage()))));
    }
    if (bytes.length == 0) {
      return "";
    }
    String text = Decoder.text(bytes, name, charset(part)).replace("\r\n", "\n");
    return part.getMimeType().equals("text/html")
        ? Page.text(text)
        : QUOTED.matcher(SIGNATURE.matcher(text).replaceFirst("")).replaceAll("");
  }

  private static byte[] bytes(Entity part) throws IOException {
    return part.getBody() instanceof SingleBody body
        ? body.getInputStream().readAllBytes()
        : new byte[0];
  }

  /** ASCII, which is also what a text has that declares nothing, is UTF-8 too. */
  private Charset charset(Entity part) throws Unreadable {
    @Nullable String declared = part.getCharset();
    try {
      Charset charset =
          declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared.strip());
      return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new Unreadable(
          "%s is written in %s, which is unknown here; save its text as UTF-8 and read that"
              .formatted(name, declared));
    }
  }
}

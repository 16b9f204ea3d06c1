package org.hearsay.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A message of electronic mail (RFC 5322, MIME) as reports: its own text, and each message that is
 * attached to it. Its subject is the headline, who sent it the outlet, its date that of
 * publication.
 */
final class Mail {
  /** Messages within messages are read as deep as this; further ones are told. */
  private static final int DEEPEST = 8;

  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(1_000_000)
          .setMaxHeaderLen(1_000_000)
          .setMaxHeaderCount(10_000)
          .build();

  /** Names that a header has where a program sent or received what follows it. */
  private static final Set<String> OF_TRANSPORT =
      Set.of("message-id", "mime-version", "received", "return-path", "delivered-to");

  private static final Pattern FIELD = Pattern.compile("(?<name>[!-9;-~]{1,80}):.*");
  private static final Pattern FORWARDED =
      Pattern.compile("^(?:(?:re|fwd?|aw|wg|tr|sv)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final Hints hints;
  private final List<Outcome> outcomes = new ArrayList<>();

  private Mail(String name, Hints hints) {
    this.name = name;
    this.hints = hints;
  }

  /** Whether {@code head} begins as a message does whose name is {@code name}. */
  static boolean isOne(String head, String name) {
    List<String> fields = new ArrayList<>();
    for (String line : head.lines().toList()) {
      Matcher field = FIELD.matcher(line);
      boolean goesOn = !fields.isEmpty() && line.matches("[ \\t].*");
      if (line.isEmpty() || !(goesOn || field.matches())) {
        break;
      }
      fields.add(goesOn ? "" : WordList.lower(field.group("name")));
    }
    return fields.stream().anyMatch(OF_TRANSPORT::contains)
        || (WordList.lower(name).endsWith(".eml") && fields.contains("from"));
  }

  /** The reports in the message {@code bytes}, at least one outcome. */
  static List<Outcome> read(byte[] bytes, String name, Hints hints) {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(LIMITS);
      Mail mail = new Mail(name, hints);
      mail.add(builder.parseMessage(new ByteArrayInputStream(bytes)), name, DEEPEST);
      return mail.outcomes;
    } catch (IOException | RuntimeException broken) {
      String why = broken.getMessage();
      return List.of(
          new Outcome.Failed(
              name,
              "%s is mail that cannot be read (%s); save the text of the message and read that"
                  .formatted(
                      name,
                      Paragraph.oneLine(why == null ? broken.getClass().getSimpleName() : why))));
    }
  }

  private void add(Message message, String at, int levels) {
    MailParts parts = MailParts.of(message, at);
    try {
      String text = parts.text();
      if (!text.isBlank()) {
        Article article = new Article(article(message, text), at);
        outcomes.add(new Outcome.Read(article.report(hints)));
      } else if (parts.messages().isEmpty()) {
        throw new Unreadable(at + " holds no text" + parts.instead());
      }
    } catch (Unreadable unreadable) {
      outcomes.add(new Outcome.Failed(at, unreadable.error()));
    }
    int number = 0;
    for (Message inner : parts.messages()) {
      String within = at + "/" + ++number;
      if (levels == 0) {
        outcomes.add(
            new Outcome.Failed(
                within, within + " lies too deep in other messages; save it and read that"));
      } else {
        add(inner, within, levels - 1);
      }
    }
  }

  private static ObjectNode article(Message message, String text) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article.put("body", text);
    String subject = message.getSubject();
    if (subject != null) {
      article.put("title", FORWARDED.matcher(subject.strip()).replaceFirst(""));
    }
    outlet(message).ifPresent(outlet -> article.put("outlet", outlet));
    Date date = message.getDate();
    if (date != null && Dates.read(date.toInstant().toString()).isPresent()) {
      article.put("date", date.toInstant().toString());
    }
    return article;
  }

  /** The outlet that is known at the sender's host, else the name or the host that it gives. */
  private static Optional<String> outlet(Message message) {
    @Nullable Mailbox sender =
        message.getFrom() == null || message.getFrom().isEmpty()
            ? message.getSender()
            : message.getFrom().get(0);
    if (sender == null) {
      return Optional.empty();
    }
    String host = sender.getDomain() == null ? "" : sender.getDomain();
    return known(host)
        .or(() -> Optional.ofNullable(sender.getName()).filter(name -> !name.isBlank()))
        .or(() -> Optional.of(host).filter(some -> !some.isBlank()));
  }

  /** Mail is often sent from a host below that of the pages: mail.herald.example. */
  private static Optional<String> known(String host) {
    Optional<String> known = Outlets.knownBy("https://" + host);
    int dot = host.indexOf('.');
    return known.isPresent() || dot < 0 ? known : known(host.substring(dot + 1));
  }

  /** The characters that the header of a message is written in. */
  static String head(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }
}

package org.hearsay.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * Gets the bytes of a source that the user named: a file, an address, or {@code -} for standard
 * input.
 *
 * <pre>{@code
 * Fetched fetched = new Fetcher(Limits.standard(), Path.of(""), System.in, false).fetch("a.html");
 * }</pre>
 */
public final class Fetcher {
  private final Limits limits;
  private final Path directory;
  private final InputStream in;
  private final Web web;

  /**
   * @param limits how much and how long
   * @param directory what relative file names are relative to
   * @param in what {@code -} stands for
   * @param allowPrivate whether addresses of this machine and of private networks may be asked
   */
  public Fetcher(Limits limits, Path directory, InputStream in, boolean allowPrivate) {
    this.limits = limits;
    this.directory = directory;
    this.in = in;
    this.web = new Web(limits, new AddressRules(allowPrivate), Clock.systemUTC());
  }

  /**
   * All bytes of {@code source}.
   *
   * @throws FetchException if they cannot be had, with a message for the user
   */
  public Fetched fetch(String source) throws FetchException {
    if (source.equals("-")) {
      return standardInput();
    }
    return isAddress(source) ? web.get(source) : file(source);
  }

  /**
   * The bytes of a file whatever its size, for archives, which are read piece by piece.
   *
   * @throws FetchException if they cannot be had, with a message for the user
   */
  public InputStream open(String name) throws FetchException {
    Path path = path(name);
    check(name, path);
    try {
      return Files.newInputStream(path);
    } catch (IOException failed) {
      throw new FetchException(name + " could not be read: " + failed.getMessage() + ".");
    }
  }

  /** The most bytes of one page or text. */
  public long most() {
    return limits.bytes();
  }

  /** Whether {@code source} is an address of any scheme, rather than a file's name. */
  public static boolean isAddress(String source) {
    return source.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+://.*");
  }

  private Fetched standardInput() throws FetchException {
    try {
      return Fetched.local(Capped.readAll(in, limits.bytes(), "Standard input"));
    } catch (FetchException known) {
      throw known;
    } catch (IOException failed) {
      throw new FetchException("Standard input could not be read: " + failed.getMessage() + ".");
    }
  }

  private Fetched file(String name) throws FetchException {
    Path path = path(name);
    check(name, path);
    long most = isList(name) ? limits.listBytes() : limits.bytes();
    try (InputStream bytes = Files.newInputStream(path)) {
      if (Files.size(path) > most) {
        throw Capped.tooLarge(name, most);
      }
      return Fetched.local(Capped.readAll(bytes, most, name));
    } catch (FetchException known) {
      throw known;
    } catch (IOException failed) {
      throw new FetchException(name + " could not be read: " + failed.getMessage() + ".");
    }
  }

  private Path path(String name) throws FetchException {
    try {
      return directory.resolve(name);
    } catch (InvalidPathException wrong) {
      throw new FetchException(name + " is not a name that a file can have: " + wrong.getReason());
    }
  }

  private static void check(String name, Path path) throws FetchException {
    if (!Files.exists(path)) {
      throw new FetchException(name + " does not exist. " + Siblings.advice(path));
    }
    if (Files.isDirectory(path)) {
      throw new FetchException(
          name
              + " is a folder. Name the files in it (such as "
              + (name.endsWith("/") ? name : name + "/")
              + "*.txt), or ingest it whole: hearsay ingest.");
    }
    if (!Files.isReadable(path)) {
      throw new FetchException(
          name + " may not be read by you. Change its permissions, or copy it.");
    }
  }

  private static boolean isList(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }
}

package org.hearsay.app.web;

/** Why the server cannot listen, in words for the user, with what to do next. */
public final class ServerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}

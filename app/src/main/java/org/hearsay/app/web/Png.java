package org.hearsay.app.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.hearsay.app.serve.Problem;

/** Turns pictures of the pages from SVG into PNG, one at a time and without a screen. */
final class Png {
  private static final float WIDTH = 1800;
  private static final int PATIENCE_SECONDS = 20;
  private static final Semaphore TURN = new Semaphore(1);
  private static final String END_OF_STYLE = "</style>";

  /** Batik paints the outline of letters over them, and so would hide the names of places. */
  private static final String NO_OUTLINES = ".map text { stroke: none; }";

  static {
    System.setProperty("java.awt.headless", "true");
  }

  private Png() {}

  /**
   * The picture as PNG, twice as large.
   *
   * @throws Problem where others wait for theirs, or where this machine has no letters to draw with
   */
  static byte[] of(String svg) {
    if (!gotTurn()) {
      throw new Problem(
          Problem.Kind.BUSY, "Others ask for pictures just now. Ask again in a moment.");
    }
    try {
      return drawn(svg.replace(END_OF_STYLE, NO_OUTLINES + END_OF_STYLE));
    } catch (TranscoderException | LinkageError | InternalError failed) {
      throw new Problem(
          Problem.Kind.NO_SUCH_FORMAT,
          "It cannot be drawn as .png here (%s): Java needs a font on this machine. Ask for .svg."
              .formatted(failed.getMessage()));
    } finally {
      TURN.release();
    }
  }

  private static boolean gotTurn() {
    try {
      return TURN.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static byte[] drawn(String svg) throws TranscoderException {
    Drawn drawn = new Drawn();
    drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH);
    drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    drawn.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
    return png.toByteArray();
  }

  /** Draws as Batik's own transcoder to PNG does, and leaves the file to {@link PngBytes}. */
  private static final class Drawn extends ImageTranscoder {
    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    @Override
    public void writeImage(BufferedImage picture, TranscoderOutput output)
        throws TranscoderException {
      try {
        output.getOutputStream().write(PngBytes.of(picture));
      } catch (IOException failed) {
        throw new TranscoderException(failed);
      }
    }
  }
}

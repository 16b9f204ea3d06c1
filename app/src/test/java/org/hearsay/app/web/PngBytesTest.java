package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files of pictures, read back by the JDK. */
class PngBytesTest {
  @Test
  void aSolidPictureComesBackPixelByPixelWithoutAChannelForWhatShinesThrough() throws IOException {
    BufferedImage picture = new BufferedImage(37, 11, BufferedImage.TYPE_INT_ARGB);
    SplittableRandom random = new SplittableRandom(7);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, 0xff000000 | random.nextInt(1 << 24));
      }
    }

    BufferedImage back = readBack(picture);

    assertThat(pixels(back)).isEqualTo(pixels(picture));
    assertThat(back.getColorModel().hasAlpha()).isFalse();
  }

  @Test
  void whatShinesThroughIsKept() throws IOException {
    BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(200, 30, 40, 128));
    pen.fillRect(3, 4, 10, 9);
    pen.dispose();

    BufferedImage back = readBack(picture);

    assertThat(pixels(back)).isEqualTo(pixels(picture));
    assertThat(back.getColorModel().hasAlpha()).isTrue();
  }

  private static BufferedImage readBack(BufferedImage picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PngBytes.of(picture)));
  }

  private static int[] pixels(BufferedImage picture) {
    return picture.getRGB(
        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
  }
}

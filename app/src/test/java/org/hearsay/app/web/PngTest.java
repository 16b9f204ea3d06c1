package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts and maps as PNG. */
class PngTest {
  @TempDir Path folder;

  @Test
  void theChartAndTheMapAreDrawnWithTheWordsAboveAndBeneath() throws IOException {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : new String[] {"/map.png", "/figures.png?measure=personnel%20lost"}) {
        BufferedImage picture = picture(served, path);

        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(colours(picture, 0, picture.getHeight())).as(path).hasSizeGreaterThan(20);
        assertThat(colours(picture, 0, 80)).as("title of " + path).hasSizeGreaterThan(3);
        assertThat(colours(picture, picture.getHeight() - 60, picture.getHeight()))
            .as("sources of " + path)
            .hasSizeGreaterThan(3);
      }
    }
  }

  @Test
  void aPictureOfAHostileStoryIsDrawn() throws IOException {
    try (Served served = Served.of(Story.hostile(), folder)) {
      assertThat(picture(served, "/map.png").getWidth()).isEqualTo(1800);
    }
  }

  @Test
  void whatHasNoPictureHasNoPng() {
    try (Served served = Served.of(new Story(), folder)) {
      assertThat(served.get("/claims.png").statusCode()).isEqualTo(404);
      assertThat(served.get("/figures.png").statusCode()).isEqualTo(404);
    }
  }

  private static BufferedImage picture(Served served, String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(served.address() + path).toURL().openConnection();
    assertThat(connection.getContentType()).startsWith("image/png");
    assertThat(connection.getHeaderField("Content-Disposition")).contains(".png");
    try (InputStream in = connection.getInputStream()) {
      return ImageIO.read(in);
    }
  }

  private static Set<Integer> colours(BufferedImage picture, int from, int to) {
    Set<Integer> colours = new HashSet<>();
    for (int y = from; y < to; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours;
  }
}

package eu.kalaka.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture within a document. */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            StandardCharsets.UTF_8.name(),
            // Cards are folded and scratched: a quarter of the code may be lost.
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.Q,
            EncodeHintType.MARGIN,
            2);

    /** Pixels per dot, so that viewers which smooth pictures leave the edges sharp. */
    private static final int SCALE = 8;

    private QrCode() {}

    /**
     * The picture as a {@code data:} address.
     *
     * @throws IllegalArgumentException if the content is empty or longer than a QR code holds
     */
    static String of(String content) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", out);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + content.length() + " characters", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static BufferedImage picture(BitMatrix dots) {
        int width = dots.getWidth() * SCALE;
        var picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, dots.get(x / SCALE, y / SCALE) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return picture;
    }
}

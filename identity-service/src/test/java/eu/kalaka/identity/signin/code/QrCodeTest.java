package eu.kalaka.identity.signin.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    @Test
    void aTelephoneReadsFromThePictureWhatWasPutIn() throws Exception {
        String text = "otpauth://totp/Kal%C3%A1ka:eleni%40serres.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        QrCode code = QrCode.of(text);
        BitMatrix modules = new BitMatrix(code.size() - 2 * QUIET);
        Matcher dark = MODULE.matcher(code.path());
        while (dark.find()) {
            modules.set(Integer.parseInt(dark.group(1)) - QUIET, Integer.parseInt(dark.group(2)) - QUIET);
        }
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
    }
}

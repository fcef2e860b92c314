package eu.kalaka.platform.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class CsvConfiguration {

    @Bean
    WebMvcConfigurer csvAnswers() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new Converter());
            }
        };
    }

    /** Writes only: nobody sends such lists to us in this way. */
    private static final class Converter extends AbstractHttpMessageConverter<Csv> {

        private Converter() {
            super(StandardCharsets.UTF_8, MediaType.parseMediaType(Csv.MEDIA_TYPE));
        }

        @Override
        protected boolean supports(Class<?> type) {
            return Csv.class == type;
        }

        @Override
        protected Csv readInternal(Class<? extends Csv> type, HttpInputMessage input) {
            throw new HttpMessageNotReadableException("lists are not read", input);
        }

        @Override
        protected void writeInternal(Csv csv, HttpOutputMessage output) throws IOException {
            output.getBody().write(csv.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}

package eu.kalaka.registry.volunteer;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Lets an {@link Export} leave as what it is. */
@Component
class ExportMessage implements HttpMessageConverter<Export> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == Export.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public Export read(Class<? extends Export> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Exports are only written", message);
    }

    @Override
    public void write(Export export, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(MediaType.parseMediaType(export.mediaType()));
        export.writing().to(message.getBody());
        message.getBody().flush();
    }
}

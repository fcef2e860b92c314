package eu.kalaka.registry.card;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends a printed paper as the file that it is. */
@Component
class PrintedConverter extends AbstractHttpMessageConverter<Printed> {

    PrintedConverter() {
        super(MediaType.APPLICATION_PDF);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Printed.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Printed readInternal(Class<? extends Printed> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Papers are printed, not read", input);
    }

    @Override
    protected void writeInternal(Printed printed, HttpOutputMessage output) throws IOException {
        printed.writeTo(output.getBody());
    }
}

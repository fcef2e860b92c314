package eu.kalaka.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the file as BSON: smaller than Java's serialisation, several times quicker, and readable by other tools. */
final class BsonDataType extends BasicDataType<Document> {

    /** What a document is taken to weigh when pages are split: about sixteen to a page, so that a commit rewrites few. */
    private static final int ESTIMATED_BYTES = 1024;

    @Override
    public int getMemory(Document document) {
        return ESTIMATED_BYTES;
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        ByteBuf bytes = Unpooled.buffer(ESTIMATED_BYTES);
        BsonEncoder.encodeDocument(document, bytes);
        out.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer in) {
        ByteBuf bytes = Unpooled.wrappedBuffer(in);
        Document document = BsonDecoder.decodeBson(bytes);
        in.position(in.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}

package eu.kalaka.local;

import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerResponseDeliveryAdapter;
import org.jsmpp.session.SubmitSmResult;

/** Tells the catcher when the answer to a message is out, so that a receipt never overtakes it. */
final class SmsReceipts extends ServerResponseDeliveryAdapter {

    private final SmsCatcher catcher;

    SmsReceipts(SmsCatcher catcher) {
        this.catcher = catcher;
    }

    @Override
    public void onSubmitSmRespSent(SubmitSmResult answer, SMPPServerSession source) {
        catcher.answered(answer.getMessageId(), source);
    }
}

// Passkeys: the only thing on these pages that needs script. Without it the button stays hidden.
'use strict';
(() => {
  const place = document.getElementById('passkey');
  if (!place || !window.PublicKeyCredential) return;
  place.hidden = false;
  const error = document.getElementById('passkey-error');
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const ask = async (path, body) => {
    const answer = await fetch(path, {
      method: 'POST', credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', [place.dataset.header]: place.dataset.token },
      body: body === undefined ? '' : JSON.stringify(body)
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  const known = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));
  const told = credential => ({
    id: credential.id, rawId: text(credential.rawId), type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment || undefined,
    clientExtensionResults: credential.getClientExtensionResults()
  });
  const signIn = async () => {
    const asked = await ask('/login/passkey/options');
    const signed = await navigator.credentials.get({
      publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) }
    });
    return ask('/login/passkey', {
      ...told(signed),
      response: {
        authenticatorData: text(signed.response.authenticatorData), clientDataJSON: text(signed.response.clientDataJSON),
        signature: text(signed.response.signature), userHandle: signed.response.userHandle ? text(signed.response.userHandle) : undefined
      }
    });
  };
  const add = async () => {
    const offered = await ask('/login/account/passkeys/options');
    const made = await navigator.credentials.create({
      publicKey: {
        ...offered, challenge: bytes(offered.challenge), user: { ...offered.user, id: bytes(offered.user.id) },
        excludeCredentials: known(offered.excludeCredentials)
      }
    });
    return ask('/login/account/passkeys?label=' + encodeURIComponent(document.getElementById('passkey-label').value), {
      ...told(made),
      response: {
        attestationObject: text(made.response.attestationObject), clientDataJSON: text(made.response.clientDataJSON),
        transports: made.response.getTransports ? made.response.getTransports() : []
      }
    });
  };
  const on = (id, act) => {
    const button = document.getElementById(id);
    if (!button) return;
    button.addEventListener('click', async () => {
      error.hidden = true;
      button.disabled = true;
      try {
        window.location.assign((await act()).next);
      } catch (e) {
        error.textContent = place.dataset.failed;
        error.hidden = false;
        button.disabled = false;
      }
    });
  };
  on('passkey-sign-in', signIn);
  on('passkey-add', add);
})();

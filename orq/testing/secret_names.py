"""Recognize names whose values are secrets, in JSON, headers, queries, forms and variables.

Names are compared without case and punctuation: `awsSecretAccessKey` and `AWS_SECRET_ACCESS_KEY` are equal. A name
marks a secret if it is in `_WHOLE` or ends in one of `_ENDINGS`, also in the plural, before a number, or before a word
of `_FORMS`. Names that only describe secrets end in other words: `token_count`, `api_key_id`, `secret_name`,
`token_url`. Only text is removed, never a number.

Some names are excluded on purpose, because a replay needs their values to find a recorded request: the `seed` of a
model call, the `session_id` of a record, and `signature`, `thought_signature` and similar fields of a model, which are
sent back unchanged. A `nonce` is used once and is no secret.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .._secrets import SECRETS

_WHOLE = """
    bearer cookies cred creds cvv htpasswd jdbcurl jwe kubeconfig netrc npmrc pass passcode passwd pat pem pgpass pw
    sas sig pin cvc salt
"""
_ENDINGS = """
    token secret apikey accesskey secretkey privatekey privkey signingkey signaturekey encryptionkey decryptionkey
    masterkey sharedkey sharedaccesskey authkey authorizationkey accountkey sessionkey clientkey deploykey servicekey
    sshkey rsakey pgpkey gpgkey licensekey storagekey subscriptionkey hmackey cipherkey aeskey symmetrickey adminkey
    ingestionkey writekey appkey applicationkey functionkey restrictedkey livekey password passwd passphrase passcode
    userpass passwordhash passwordsalt pwd credential creds authstring authheader authorization cookie jwt
    clientassertion connectionstring connstring connstr connectionuri connectionurl databaseurl dburl dsn mongodburi
    mongouri redisurl amqpurl brokerurl webhookurl webhookuri signedurl sasurl otp mnemonic seedphrase recoveryphrase
    recoverycode backupcode verificationcode onetimecode authcode authorizationcode oauthcode pkcs12 keystore pfx psk
    authorizationheader csrf xsrf githubpat gitlabpat azurepat smtppass dbpass secretbinary keymaterial
    tlskey certkey unsealkey databaseuri pincode pinnumber cardpin userpin jsessionid phpsessid sessid
    amzsignature googsignature hubsignature webhooksignature urlsignature requestsignature
"""
_FORMS = "pem base64 b64 hex json jwk der value text string plain plaintext raw encoded encrypted base"
"""Words after the name of a secret that only describe its format."""
_HARMLESS = """
    pagetoken nexttoken previoustoken continuationtoken pertoken firsttoken answertoken
    maxtokens mintokens prompttokens completiontokens totaltokens inputtokens outputtokens cachedtokens reasoningtokens
    thinkingtokens audiotokens imagetokens texttokens predictiontokens budgettokens readtokens writetokens
    creationtokens
"""
"""Endings of names that are not secrets: tokens of pages, and counts."""
_HARMLESS_HEADERS = """
    accept acceptencoding acceptlanguage cachecontrol contentlength contenttype date etag host idempotencykey useragent
"""


def bare(name: str) -> str:
    """Return a name in lower case, without punctuation."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


_whole = frozenset({*_WHOLE.split(), *map(bare, SECRETS)})
_endings, _forms, _harmless = tuple(_ENDINGS.split()), tuple(_FORMS.split()), tuple(_HARMLESS.split())
_harmless_headers = frozenset(_HARMLESS_HEADERS.split())


@lru_cache(maxsize=4096)
def says_secret(name: str) -> bool:
    """Return whether a name marks its value as a secret."""
    if len(name) > 200:  # Such a text is a sentence.
        return False
    text = bare(name)
    if text.endswith(_harmless):
        return False
    shorter = text.rstrip("0123456789")
    forms = [text, shorter, *(one.removesuffix(form) for one in (text, shorter) for form in _forms if one != form)]
    return any(_says(one) or _says(one.removesuffix("s")) for one in forms)


def _says(text: str) -> bool:
    return text in _whole or text.endswith(_endings)


def is_harmless_header(name: str) -> bool:
    """Return whether a request header may be recorded."""
    return bare(name) in _harmless_headers

"""Names of secrets in APIs, in configuration, and in the rules of secret scanners."""

from __future__ import annotations

REAL_NAMES = """
    api_key apiKey api-key X-API-Key x-api-key apikey API_KEY OPENAI_API_KEY ANTHROPIC_API_KEY ORQ_API_KEY
    AZURE_API_KEY token access_token accessToken refresh_token id_token auth_token X-Auth-Token bearer_token
    session_token csrf_token personal_access_token GITHUB_TOKEN GITLAB_TOKEN NPM_TOKEN HF_TOKEN SLACK_BOT_TOKEN
    TELEGRAM_BOT_TOKEN VAULT_TOKEN device_token registration_token deploy_token service_token user_token bot_token
    app_token oauth_token xsrf_token tokens api_keys apiKeys access_tokens secrets passwords credentials
    client_secrets private_keys signing_keys secret client_secret clientSecret app_secret consumer_secret
    webhook_secret signing_secret shared_secret totp_secret aws_secret_access_key awsSecretAccessKey
    AWS_SECRET_ACCESS_KEY aws_session_token secretKey secret_key SECRET_KEY_BASE2 JWT_SECRET django_secret_key
    STRIPE_SECRET_KEY twilio_auth_token SENDGRID_API_KEY CF-Access-Client-Secret password passwd pwd db_password
    DB_PASSWORD PGPASSWORD MYSQL_ROOT_PASSWORD REDIS_PASSWORD smtp_password user_password passphrase key_passphrase
    wifi_passphrase passcode new_password currentPassword password_hash passwordHash password2 private_key privateKey
    privateKeyPem private_key_pem PRIVATE_KEY ssh_key sshKey ssh_private_key rsa_key privateKeyBase64 signing_key
    signingKey encryption_key encryptionKey master_key MASTER_KEY session_key hmac_key storage_account_key AccountKey
    account_key SharedAccessKey shared_access_key subscription_key Ocp-Apim-Subscription-Key license_key jwt JWT
    id_jwt connectionString connection_string ConnectionString AZURE_STORAGE_CONNECTION_STRING DATABASE_URL
    database_url sentry_dsn SENTRY_DSN dsn mongodb_uri REDIS_URL amqp_url broker_url webhook_url webhookUrl
    incoming_webhook_url SLACK_WEBHOOK_URL credential gcp_credentials GOOGLE_CREDENTIALS_JSON google_credentials creds
    authorization Authorization Proxy-Authorization authorization_header cookie Cookie Set-Cookie session_cookie otp
    totp one_time_code recovery_code backup_codes authorization_code auth_code mnemonic seed_phrase recovery_phrase
    pkcs12 keystore pfx psk sas_url sasToken presigned_url client_assertion pat github_pat secretString secret_value
    token_value access_key accessKey access_key_secret ACCESS_KEY writeKey ingestion_key app_key DD_APP_KEY htpasswd
    netrc kubeconfig pgpass pem sig pin pin_code pinCode card_pin cvc salt password_salt JSESSIONID PHPSESSID sessid
    X-Amz-Signature X-Goog-Signature X-Hub-Signature-256 webhook_signature url_signature
""".split()  # noqa: SIM905 - a list that is read
"""Each says that its value is a secret."""

HARMLESS_NAMES = """
    name id model content text message role key value status type url description title created_at object cursor
    max_tokens prompt_tokens completion_tokens total_tokens token_count tokens_count next_page_token page_token
    nextPageToken pageToken api_key_id token_type token_url token_limit secret_name secret_id password_policy
    key_prefix token_prefix public_key agent_key tool_key prompt_cache_key idempotency_key sort_key author passenger
    compass keyboard monkey secretary tokenizer passage bypass cookie_policy jwt_algorithm reasoning display_name
    deployment_key preset_key input output finish_reason signing_secret_hint secret_rotated_at
    client_secret_expires_at password_last_changed credential_type authorization_endpoint webhook_id assertion
    signature thought_signature thoughtSignature reasoning_signature seed session_id sessionId agent_session_id nonce
    session_affinity system_fingerprint digest state spin pinned is_pinned allow_version_pin salted
""".split()  # noqa: SIM905 - a list that is read
"""None of these does, however much they look like it."""

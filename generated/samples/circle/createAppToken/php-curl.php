<?php

// Create an app token: POST /{org_name}/{app_name}/token
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.

declare(strict_types=1);

function env(string $name): string
{
    $value = getenv($name);
    return $value !== false ? $value : throw new RuntimeException("Set {$name} in the environment");
}

$orgName = env('CIRCLE_ORG_NAME');
$appName = env('CIRCLE_APP_NAME');
$url = env('CIRCLE_BASE_URL') . '/' . rawurlencode($orgName) . '/' . rawurlencode($appName) . '/token';

$curl = curl_init($url);
curl_setopt_array($curl, [
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'grant_type' => 'client_credentials',
        'client_id' => env('CIRCLE_CLIENT_ID'),
        'client_secret' => env('CIRCLE_CLIENT_SECRET'),
        'ttl' => 1024000,
    ], JSON_THROW_ON_ERROR),
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 60,
]);
$reply = curl_exec($curl);
if ($reply === false) {
    fwrite(STDERR, curl_error($curl) . PHP_EOL);
    exit(1);
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status >= 300) {
    fwrite(STDERR, "HTTP {$status}: {$reply}" . PHP_EOL);
    exit(1);
}
echo $reply, PHP_EOL;

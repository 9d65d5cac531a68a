<?php

// List access tokens: GET /AccessToken/{appKey}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
// A reply with status 200 reports a failure unless its code is 200.

declare(strict_types=1);

function env(string $name): string
{
    $value = getenv($name);
    return $value !== false ? $value : throw new RuntimeException("Set {$name} in the environment");
}

$appKey = env('ZSGF_APP_KEY');
$url = env('ZSGF_BASE_URL') . '/AccessToken/' . rawurlencode($appKey);
$url .= '?' . http_build_query([
    'userId' => 20001,
    'skip' => 0,
    'take' => 20,
], '', '&', PHP_QUERY_RFC3986);

$curl = curl_init($url);
curl_setopt_array($curl, [
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . env('ZSGF_ACCESS_TOKEN'),
    ],
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

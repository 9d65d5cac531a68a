<?php

// List the communities that a user joined: GET /{org_name}/{app_name}/circle/server/list
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

declare(strict_types=1);

function env(string $name): string
{
    $value = getenv($name);
    return $value !== false ? $value : throw new RuntimeException("Set {$name} in the environment");
}

$orgName = env('CIRCLE_ORG_NAME');
$appName = env('CIRCLE_APP_NAME');
$url = env('CIRCLE_BASE_URL') . '/' . rawurlencode($orgName) . '/' . rawurlencode($appName) . '/circle/server/list';
$url .= '?' . http_build_query([
    'userId' => 'user1',
    'limit' => 1,
], '', '&', PHP_QUERY_RFC3986);

$curl = curl_init($url);
curl_setopt_array($curl, [
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . env('CIRCLE_APP_TOKEN'),
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

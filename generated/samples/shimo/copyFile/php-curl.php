<?php

// Copy a collaborative file: POST /sdk/v2/shimo-files/{fileId}/copy
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

declare(strict_types=1);

function env(string $name): string
{
    $value = getenv($name);
    return $value !== false ? $value : throw new RuntimeException("Set {$name} in the environment");
}

$fileId = 'qeK4Xdxvxg8jF5gz';
$url = env('SHIMO_BASE_URL') . '/sdk/v2/shimo-files/' . rawurlencode($fileId) . '/copy';

$curl = curl_init($url);
curl_setopt_array($curl, [
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'X-Shimo-Signature: ' . env('SHIMO_SIGNATURE'),
        'X-Shimo-Token: ' . env('SHIMO_TOKEN'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode(['fileId' => '83478944-8d4c-4936-baff-20ab180eb712'], JSON_THROW_ON_ERROR),
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

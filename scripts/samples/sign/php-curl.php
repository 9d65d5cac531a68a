<?php

// Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
//
// Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
// SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
// SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.

declare(strict_types=1);

function env(string $name): string
{
    $value = getenv($name);
    return $value !== false ? $value : throw new RuntimeException("Set {$name} in the environment");
}

function base64url(string $data): string
{
    return rtrim(strtr(base64_encode($data), '+/', '-_'), '=');
}

function encode(array $part): string
{
    return base64url(json_encode($part, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
}

$scope = getenv('SHIMO_SIGNATURE_SCOPE');
$lifetime = $scope === 'license' ? 4 * 60 : 24 * 60 * 60;
$exp = (int) (getenv('SHIMO_SIGNATURE_EXP') ?: time() + $lifetime);

$header = ['alg' => 'HS256', 'typ' => 'JWT', 'kid' => env('SHIMO_APP_ID')];
$claims = ['exp' => $exp] + ($scope ? ['scope' => $scope] : []);
$token = encode($header) . '.' . encode($claims);
echo $token, '.', base64url(hash_hmac('sha256', $token, env('SHIMO_APP_SECRET'), true)), PHP_EOL;

<?php
/*
 * What WordPress makes of an address in a post: all of its own core, over the empty database of
 * db.php. Only its guard against loopback addresses and odd ports is told that ours are allowed.
 *
 * php embed.php <folder of WordPress> <address>
 */
list( , $folder, $address ) = $argv;

define( 'ABSPATH', rtrim( $folder, '/' ) . '/' );
define( 'WP_INSTALLING', true );
define( 'WP_HOME', 'http://localhost' );
define( 'WP_SITEURL', 'http://localhost' );
foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST' ) as $name ) {
	define( $name, '' );
}
$table_prefix             = 'wp_';
$_SERVER['HTTP_HOST']     = 'localhost';
$_SERVER['REQUEST_URI']   = '/';
require ABSPATH . 'wp-settings.php';

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	fn( $ports ) => array_merge( $ports, array( wp_parse_url( $address, PHP_URL_PORT ) ) )
);

$oembed = _wp_oembed_get_object();
$endpoint = $oembed->discover( $address );
$data     = $endpoint ? $oembed->fetch( $endpoint, $address ) : false;
// The road of a post: discovery, fetch, data2html and its filters; then the script of the host.
$html = apply_filters( 'embed_oembed_html', wp_oembed_get( $address ), $address, array(), 0 );

echo wp_json_encode(
	array(
		'version'  => get_bloginfo( 'version' ),
		'endpoint' => $endpoint,
		'data'     => $data,
		'html'     => $html,
		'script'   => wp_script_is( 'wp-embed', 'enqueued' ),
	)
);

<?php
/*
 * WordPress's own way to put something in place of its database (a "drop-in"). This one is always
 * empty: every query succeeds and finds nothing, so that WordPress runs without a server for it.
 */
class Empty_Database extends wpdb {
	public function __construct() {
		$this->ready   = true;
		$this->charset = 'utf8mb4';
	}

	public function query( $query ) {
		$this->last_result = array();
		return 0;
	}

	public function _real_escape( $text ) {
		return addslashes( (string) $text );
	}

	public function get_col_charset( $table, $column ) {
		return $this->charset;
	}

	public function db_connect( $allow_bail = true ) {
		return true;
	}

	public function close() {
		return true;
	}
}

$wpdb = new Empty_Database();

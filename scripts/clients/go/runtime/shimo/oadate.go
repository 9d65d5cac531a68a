package shimo

import (
	"fmt"
	"math"
	"time"
)

const (
	dayMilliseconds = 86_400_000
	// unixDay is the OADate of 1970-01-01.
	unixDay     = 25_569
	firstOADate = -657_434
	endOADate   = 2_958_466
)

// FromOADate gives the date that a cell holds, an OLE Automation date: days since 1899-12-30 with the time of day as the fraction.
// 44769 is 2022-07-27, and 44769.75 the same day at 18:00. It is rounded to milliseconds. A cell has no time zone, so the result is
// in UTC.
//
// The fraction counts forward from midnight before 1899-12-30 too, as the vendor's own conversion does; OLE itself counts its
// absolute value there.
func FromOADate(number float64) (time.Time, error) {
	if !(number >= firstOADate && number < endOADate) {
		return time.Time{}, fmt.Errorf("%v is no OADate: from %d to %d", number, firstOADate, endOADate)
	}
	return time.UnixMilli(int64(math.Floor((number-unixDay)*dayMilliseconds + 0.5))).UTC(), nil
}

// ToOADate gives the number that stands for a date in a cell: what the calendar and the clock show, whatever the time zone. A whole
// day is an integer. Only the years 100 to 9999 have such numbers.
func ToOADate(date time.Time) (float64, error) {
	year, month, day := date.Date()
	hour, minute, second := date.Clock()
	shown := time.Date(year, month, day, hour, minute, second, date.Nanosecond(), time.UTC)
	number := float64(shown.UnixMilli())/dayMilliseconds + unixDay
	if !(number >= firstOADate && number < endOADate) {
		return 0, fmt.Errorf("%v is no date of the years 100 to 9999", date)
	}
	return number, nil
}

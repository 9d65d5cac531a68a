package shimo_test

import (
	"fmt"
	"log"
	"time"

	"example.com/collab"
	"example.com/collab/shimo"
)

func ExampleA1() {
	written, err := shimo.A1("工作!:表", "A2", "C3")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(written)
	// Output:
	// '工作!:表'!A2:C3
}

func ExampleToOADate() {
	today, err := shimo.ToOADate(time.Date(2022, time.July, 27, 18, 0, 0, 0, time.Local))
	if err != nil {
		log.Fatal(err)
	}
	rows, err := collab.Scalars([][]any{{"今天", today, nil}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(shimo.SheetRows{Values: rows})
	// Output:
	// {"values":[["今天",44769.75,null]]}
}

func ExampleParseHistoryContent() {
	switch content := shimo.ParseHistoryContent(`{"action":"lock_cell","range":"E14:E14","name":"工作表1"}`).(type) {
	case *shimo.LockCellAction:
		fmt.Println("locked", content.Range.All, "of", content.Name)
	case *shimo.OtherAction:
		fmt.Println("something else:", content.Action)
	}
	// Output:
	// locked [E14:E14] of 工作表1
}

# Called by disk.test.ts in a mount namespace of its own: disk-stage.sh full|read-only NODE FOLDER
part=$1 node=$2 folder=$3
disk=$folder/disk
mkdir -p "$disk"
case $part in
  read-only)
    mount -t tmpfs -o size=8m,ro tmpfs "$disk" || exit 9
    CHALKLINE_DATA=$disk/data timeout 60 "$node" build/server/index.js >"$folder/read-only.out" 2>&1
    echo $? >"$folder/read-only.code"
    ;;
  full)
    mount -t tmpfs -o size=400m tmpfs "$disk" || exit 9
    # Room for the database and a little work, then none.
    timeout 60 "$node" tests/faults/driver.ts settle "$disk/data" "$folder/platform.jsonl" "$folder/export" >"$folder/first.out" 2>"$folder/first.err" || exit 8
    free=$(df -k --output=avail "$disk" | tail -1)
    dd if=/dev/zero of="$disk/filler" bs=1k count=$((free - 3000)) 2>/dev/null
    timeout 90 "$node" tests/faults/driver.ts work "$disk/data" "$folder/platform.jsonl" 5 >"$folder/work.out" 2>"$folder/work.err"
    echo $? >"$folder/work.code"
    dd if=/dev/zero of="$disk/rest" bs=1k 2>/dev/null
    CHALKLINE_DATA=$disk/data timeout 60 "$node" build/server/index.js >"$folder/full.out" 2>&1
    echo $? >"$folder/full.code"
    rm "$disk/filler" "$disk/rest"
    timeout 90 "$node" tests/faults/driver.ts settle "$disk/data" "$folder/platform.jsonl" "$folder/export" >"$folder/settle.out" 2>"$folder/settle.err" || exit 7
    ;;
esac
exit 0

# Called by disk.test.ts in a mount namespace of its own: disk-stage.sh full|read-only NODE FOLDER
part=$1 node=$2 folder=$3
disk=$folder/$part
mkdir -p "$disk"

driver() { # TASK NAME LAST
  timeout 90 "$node" tests/faults/driver.ts "$1" "$disk/data" "$folder/platform.jsonl" "$3" >"$folder/$2.out" 2>"$folder/$2.err"
}
serve() { # NAME
  CHALKLINE_DATA=$disk/data timeout 60 "$node" build/server/index.js >"$folder/$1.out" 2>&1
  echo $? >"$folder/$1.code"
}
# Waits until a line that the pattern matches stands in the file more often than before; 60 s at most.
heard() { # PATTERN FILE BEFORE
  for _ in $(seq 300); do
    [ "$(grep -c "$1" "$2")" -gt "$3" ] && return 0
    sleep 0.2
  done
  return 1
}

case $part in
  read-only)
    mount -t tmpfs -o size=400m tmpfs "$disk" || exit 9
    mount -o remount,ro "$disk" && serve nothing-there
    mount -o remount,rw "$disk" && driver settle first "$folder/export" || exit 8
    mount -o remount,ro "$disk" && serve read-only
    ;;
  full)
    mount -t tmpfs -o size=400m tmpfs "$disk" || exit 9
    driver settle first "$folder/export" || exit 8
    # Room, then none, then room again under the same process.
    "$node" tests/faults/driver.ts work "$disk/data" "$folder/platform.jsonl" 5 >"$folder/work.out" 2>"$folder/work.err" & worker=$!
    trap 'kill -9 $worker 2>/dev/null' EXIT
    heard '"approved"' "$folder/work.out" 2 || exit 7
    dd if=/dev/zero of="$disk/filler" bs=1k 2>/dev/null
    heard refused "$folder/work.out" 0 || exit 6
    rm "$disk/filler"
    before=$(grep -c '"approved"' "$folder/work.out")
    heard '"approved"' "$folder/work.out" "$before" || echo "no work after there was room again" >"$folder/stuck"
    kill -9 $worker; wait $worker 2>/dev/null
    dd if=/dev/zero of="$disk/rest" bs=1k 2>/dev/null
    serve full
    rm "$disk/rest"
    driver settle settle "$folder/export" || exit 5
    ;;
esac
exit 0

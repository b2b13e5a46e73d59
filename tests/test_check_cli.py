"""check, compare and explain as users run them: exit statuses, messages, files."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from conftest import Run

from kzfacts import cli

CLEAN = "Выделено 2,5 млрд тенге.\n"
WRONG = "Пятница, 20 декабря 2025 года.\nОтчёт сдали 31 июня 2024 года.\n"
KK, RU = "{} теңге бөлінді.\n", "Выделено {} тенге.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clean.txt").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "wrong.txt").write_text(WRONG, encoding="utf-8")
    for stem, one, two in (("same", "1,2 млн", "1 200 000"), ("other", "2,5 млн", "2,5 млрд")):
        (tmp_path / f"{stem}.kk.md").write_text(KK.format(one), encoding="utf-8")
        (tmp_path / f"{stem}.ru.md").write_text(RU.format(two), encoding="utf-8")
    return tmp_path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run ``kzfacts`` in this process, which is ten times as fast; the folder is that of ``run``."""

    def run_here(*arguments: str, cwd: Path = tmp_path) -> subprocess.CompletedProcess[str]:
        monkeypatch.chdir(cwd)
        status = cli.run(arguments)
        return subprocess.CompletedProcess(arguments, status, *capfd.readouterr())

    return run_here


def test_check_prints_findings_and_fails(folder: Path, run: Run) -> None:
    done = run("check", "clean.txt", "wrong.txt")
    assert done.returncode == 1
    assert [line.split()[:2] for line in done.stdout.splitlines()] == [
        ["wrong.txt:1:1:", "KZ201"],
        ["wrong.txt:2:13:", "KZ202"],
    ]
    assert done.stderr == ""


def test_an_empty_text_has_no_mistakes_but_is_no_version(folder: Path, here: Run) -> None:
    (folder / "empty.txt").touch()
    for command, status in ((["check"], 0), (["compare", "clean.txt"], 1), (["compare", "empty.txt"], 0)):
        done = here(*command, "empty.txt")
        assert (done.returncode, done.stderr.startswith("kzfacts: empty.txt: empty")) == (status, True)
        done = here(*command, "empty.txt", "--quiet")
        assert (done.returncode, done.stderr) == (status, "")
    (folder / "blank.txt").write_text("\n \n")
    for one, two, name in (("empty.txt", "clean.txt", "extra"), ("clean.txt", "blank.txt", "missing")):
        (finding,) = json.loads(here("compare", "-f", "json", one, two).stdout)
        assert (finding["class"], finding["severity"], finding["source"]) == (name, "warning", "clean.txt")
    (folder / "empty.jsonl").touch()
    (folder / "rows.jsonl").write_text('{"id": 1, "text": "5%"}\n')
    assert here("compare", "rows.jsonl", "empty.jsonl").returncode == 1


def test_standard_input_is_one_version_only(folder: Path, here: Run) -> None:
    done = here("compare", "-", "-")
    assert (done.returncode, done.stderr.startswith("kzfacts: -: standard input is one text")) == (2, True)


def test_check_of_a_clean_text_prints_nothing(folder: Path, here: Run) -> None:
    done = here("check", "clean.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads(here("check", "-f", "json", "clean.txt").stdout) == []


def test_exit_statuses(folder: Path, here: Run) -> None:
    assert here("check", "--exit-zero", "wrong.txt").returncode == 0
    assert here("check", "--ignore", "KZ2", "wrong.txt").returncode == 0
    assert here("check", "--select", "weekday", "wrong.txt").stdout.count("\n") == 1
    assert here("check", "wrong.txt", "nowhere.txt").returncode == 2
    assert here("check", "--select", "KZ9", "wrong.txt").returncode == 2
    assert here("check", "-f", "yaml", "wrong.txt").returncode == 2


def test_standard_input_is_checked(run: Run) -> None:
    assert run("check", "-", stdin=WRONG).stdout.startswith("-:1:1: KZ201 error: ")


def test_rows_of_json_lines_are_named_by_their_ids(tmp_path: Path, here: Run) -> None:
    (tmp_path / "rows.jsonl").write_text(json.dumps({"id": 7, "text": WRONG}) + "\n", encoding="utf-8")
    assert here("check", "rows.jsonl").stdout.startswith("rows.jsonl#7:1:1: KZ201 error: ")


@pytest.mark.parametrize("ident", ['{"a": [1]}', "1.10", "true", '"\\ud800"'])
def test_rows_with_any_id_have_expectations(tmp_path: Path, here: Run, ident: str) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(f'{{"nr": {ident}, "body": "Рост 5%."}}', encoding="utf-8")
    command = ("check", "rows.jsonl", "--text-field", "body", "--id-field", "nr", "--expect", "facts.json")
    assert here(*command, "--update").returncode == 0
    done = here(*command)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    rows.write_text(rows.read_text(encoding="utf-8").replace("5%", "6%"), encoding="utf-8")
    assert here(*command).returncode == 1


def test_rows_that_share_a_name_can_not_have_expectations(tmp_path: Path, here: Run) -> None:
    (tmp_path / "rows.jsonl").write_text('{"text": "Рост 5%."}\n{"text": "Рост 6%."}\n', encoding="utf-8")
    done = here("check", "rows.jsonl", "--expect", "facts.json", "--update")
    message = "kzfacts: rows.jsonl: more than one text of this name; give rows an id each, see --id-field\n"
    assert (done.returncode, done.stderr) == (2, message)


def test_expectations_are_made_met_broken_and_renewed(folder: Path, here: Run) -> None:
    assert here("check", "--expect", "facts.json", "--update", "clean.txt").returncode == 0
    assert here("check", "--expect", "facts.json", "clean.txt").returncode == 0
    (folder / "clean.txt").write_text(CLEAN.replace("2,5", "5,2"), encoding="utf-8")
    done = here("check", "--expect", "facts.json", "clean.txt")
    assert done.returncode == 1
    assert "KZ302" in done.stdout
    assert here("check", "--expect", "facts.json", "--update", "clean.txt").returncode == 0
    assert here("check", "--expect", "facts.json", "clean.txt").returncode == 0


def test_expectations_for_another_text_are_an_error(folder: Path, here: Run) -> None:
    here("check", "--expect", "facts.json", "--update", "clean.txt")
    done = here("check", "--expect", "facts.json", "wrong.txt")
    assert done.returncode == 2
    assert done.stderr == "kzfacts: facts.json: nothing is expected of 'wrong.txt'; add it with --update\n"


def test_what_extract_prints_is_a_file_of_expectations(folder: Path, here: Run) -> None:
    for form in ("json", "jsonl"):
        here("extract", "-f", form, "-o", "facts.json", "clean.txt", "wrong.txt")
        assert here("check", "--expect", "facts.json", "--select", "KZ3", "clean.txt", "wrong.txt").returncode == 0


def test_a_file_is_known_however_its_path_is_written(folder: Path, here: Run) -> None:
    assert here("check", "wrong.txt", "--write-baseline", "known.json").returncode == 0
    assert here("check", "./wrong.txt", "--baseline", "known.json").stdout == ""
    assert here("check", "./clean.txt", "--expect", "facts.json", "--update").returncode == 0
    assert here("check", "clean.txt", "--expect", "facts.json").returncode == 0


def test_a_bad_file_of_expectations_is_not_overwritten(folder: Path, here: Run) -> None:
    (folder / "facts.json").write_text("[\n{", encoding="utf-8")
    done = here("check", "--expect", "facts.json", "--update", "clean.txt")
    assert done.returncode == 2
    assert done.stderr.startswith("kzfacts: facts.json:2: not JSON")
    assert (folder / "facts.json").read_text(encoding="utf-8") == "[\n{"


def test_update_needs_a_file(folder: Path, here: Run) -> None:
    assert here("check", "--update", "clean.txt").returncode == 2


def test_a_baseline_lets_an_archive_adopt_the_checks(folder: Path, here: Run) -> None:
    assert here("check", "--write-baseline", "known.json", "wrong.txt").returncode == 0
    assert here("check", "--baseline", "known.json", "wrong.txt").returncode == 0
    (folder / "wrong.txt").write_text("Новое.\n" + WRONG + "И ещё 31 ноября.\n", encoding="utf-8")
    done = here("check", "--baseline", "known.json", "wrong.txt")
    assert done.returncode == 1
    assert done.stdout.splitlines()[0].startswith("wrong.txt:4:7: KZ202 error: ")
    assert done.stdout.count("\n") == 1
    assert here("check", "--baseline", "nowhere.json", "wrong.txt").returncode == 2


def test_settings_are_found_upwards_and_the_command_line_wins(folder: Path, here: Run) -> None:
    (folder / "sub").mkdir()
    (folder / "pyproject.toml").write_text('[tool.kzfacts]\nignore = ["KZ2"]\n', encoding="utf-8")
    there = {"cwd": folder / "sub"}
    assert here("check", "../wrong.txt", **there).returncode == 0
    assert here("check", "--ignore", "KZ202", "../wrong.txt", **there).stdout.count("\n") == 1
    (folder / "pyproject.toml").write_text('[tool.kzfacts]\nignore = "KZ2"\n', encoding="utf-8")
    done = here("check", "../wrong.txt", **there)
    assert done.returncode == 2
    assert "pyproject.toml:2: ignore is 'KZ2'; write a list of codes" in done.stderr


def test_a_register_needs_only_one_option(folder: Path, run: Run) -> None:
    (folder / "register.csv").write_text(
        "name,post,from,to\nАскар Ким,министр финансов,2020-01-01,2021-01-01\n", "utf-8"
    )
    text = "Министр финансов Аскар Ким сообщил об этом.\n"
    done = run("check", "--officials", "register.csv", "--ref-date", "2024-01-01", "-", stdin=text)
    assert (done.returncode, "KZ401" in done.stdout) == (1, True)


def test_compare_two_files(folder: Path, run: Run) -> None:
    assert run("compare", "same.kk.md", "same.ru.md").returncode == 0
    done = run("compare", "other.kk.md", "other.ru.md")
    assert done.returncode == 1
    assert done.stdout == (
        "other.kk.md:1:1: KZ104 error: «2,5 млн теңге» (2 500 000 KZT) has another scale in "
        "other.ru.md:1:10: «2,5 млрд тенге» (2 500 000 000 KZT)\n"
    )


def test_compare_a_folder_two_folders_and_rows(folder: Path, here: Run) -> None:
    for name in ("clean.txt", "wrong.txt"):
        (folder / name).unlink()
    assert here("compare", ".").stdout.count("KZ104") == 1
    for lang in ("kk", "ru"):
        (folder / lang).mkdir()
        (folder / f"other.{lang}.md").rename(folder / lang / "other.md")
        (folder / f"same.{lang}.md").unlink()
    assert here("compare", "kk", "ru").stdout.count("KZ104") == 1
    assert here("compare", ".").stdout.count("KZ104") == 1
    rows = [{"id": "n", "a": KK.format("2,5 млн"), "b": RU.format("2,5 млрд")}]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = here("compare", "--fields", "a,b", "rows.jsonl")
    assert (done.returncode, done.stdout.startswith("rows.jsonl#n.a:1:1: KZ104 error: ")) == (1, True)
    done = here("compare", "rows.jsonl")
    assert (done.returncode, done.stderr.startswith("kzfacts: rows.jsonl:1: ")) == (2, True)


def test_what_a_run_has_written_into_the_folder_is_no_text_of_the_next(folder: Path, here: Run) -> None:
    for name in ("clean.txt", "wrong.txt"):
        (folder / name).unlink()
    runs = [here("compare", ".", "-o", "findings.txt") for _ in range(2)]
    assert [(done.returncode, done.stderr) for done in runs] == [(1, "")] * 2
    assert (folder / "findings.txt").read_text(encoding="utf-8").count("KZ104 error: ") == 1


def test_compare_the_rows_of_two_files(tmp_path: Path, here: Run) -> None:
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    for path, sums in ((old, ("2,5 млн", "3 млн")), (new, ("2,5 млн", "4 млн"))):
        rows = [{"id": number, "text": RU.format(amount)} for number, amount in enumerate(sums)]
        path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = here("compare", "old.jsonl", "new.jsonl")
    assert (done.returncode, [line.split()[:2] for line in done.stdout.splitlines()]) == (
        1,
        [["old.jsonl#1:1:10:", "KZ103"]],
    )
    rows = [{"id": number, "text": RU.format(amount)} for number, amount in ((2, "9 млн"), (1, "3 млн"))]
    new.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = here("compare", "old.jsonl", "new.jsonl")
    assert (done.returncode, done.stderr, done.stdout.splitlines()) == (
        1,
        "",
        [
            "old.jsonl#0:1:1: KZ101 warning: new.jsonl has no row with this id",
            "new.jsonl#2:1:1: KZ102 warning: old.jsonl has no row with this id",
        ],
    )
    new.write_text(json.dumps(rows[0]) + "\n" + json.dumps(rows[0]), encoding="utf-8")
    done = here("compare", "old.jsonl", "new.jsonl")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kzfacts: new.jsonl: not the same rows as in old.jsonl; ")


def test_a_comment_with_an_unknown_code_costs_no_findings(folder: Path, here: Run) -> None:
    (folder / "bad.md").write_text(f"<!-- kzfacts: ignore KZ999 -->\n{WRONG}", encoding="utf-8")
    done = here("check", "bad.md", "wrong.txt")
    assert (done.returncode, done.stdout.count("\n"), done.stderr.count("\n")) == (2, 4, 1)
    assert done.stderr.startswith("kzfacts: bad.md:1: no check 'KZ999'")


def test_a_baseline_does_not_overwrite_an_input(folder: Path, here: Run) -> None:
    for command in (["check"], ["compare", "clean.txt"]):
        done = here(*command, "wrong.txt", "--write-baseline", "wrong.txt")
        assert done.returncode == 2
        assert done.stderr.startswith("kzfacts: wrong.txt: would be overwritten")
        assert (folder / "wrong.txt").read_text(encoding="utf-8") == WRONG


def test_a_file_of_one_folder_only_is_a_finding(folder: Path, here: Run) -> None:
    for name, files in (("old", "ab"), ("new", "ac")):
        (folder / name).mkdir()
        for file in files:
            (folder / name / f"{file}.txt").write_text(WRONG, encoding="utf-8")
    done = here("compare", "old", "new")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        "old/b.txt:1:1: KZ101 warning: new has no other version of this file, or several",
        "new/c.txt:1:1: KZ102 warning: old has no other version of this file, or several",
    ]
    assert here("compare", "--ignore", "missing,extra", "old", "new").returncode == 0


def test_compare_says_what_has_no_partner(folder: Path, here: Run) -> None:
    done = here("compare", folder.name, cwd=folder.parent)
    assert (done.returncode, "KZ104" in done.stdout) == (1, True)
    assert f"kzfacts: {folder.name}/clean.txt: not compared, its name has no language" in done.stderr
    (folder / "alone.kk.txt").write_text(WRONG, encoding="utf-8")
    done = here("compare", "--pair", "{stem}.{lang}.txt", folder.name, cwd=folder.parent)
    assert done.returncode == 2
    assert done.stderr.startswith(f"kzfacts: {folder.name}/alone.kk.txt: no other version of it, or several, in")
    assert done.stderr.count("\n") == 1
    assert "kzfacts: .: no pairs of files in it" in here("compare", "--pair", "{stem}+{lang}.txt", ".").stderr
    assert here("compare", "clean.txt").returncode == 2
    assert here("compare", "clean.txt", "nowhere.txt").returncode == 2
    assert here("compare", "clean.txt", ".").stderr.startswith("kzfacts: .: a folder, and clean.txt is none; ")


def test_a_comment_in_either_version_silences(folder: Path, here: Run) -> None:
    path = folder / "other.kk.md"
    path.write_text("<!-- kzfacts: ignore scale -->\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert here("compare", "other.kk.md", "other.ru.md").returncode == 0


def test_findings_go_to_a_file(folder: Path, here: Run) -> None:
    done = here("check", "-f", "sarif", "-o", "out.sarif", "wrong.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((folder / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_information_does_not_fail_unless_asked(folder: Path, here: Run) -> None:
    (folder / "a.txt").write_text(RU.format("2,48 млрд"), encoding="utf-8")
    (folder / "b.txt").write_text(RU.format("2,5 млрд"), encoding="utf-8")
    assert here("compare", "a.txt", "b.txt").returncode == 0
    assert here("compare", "--fail-on", "info", "a.txt", "b.txt").returncode == 1


def test_explain(here: Run) -> None:
    assert here("explain", "KZ103").stdout.startswith("KZ103 value (error): the same figure has two values\n\n")
    assert here("explain", "value").stdout == here("explain", "KZ103").stdout
    assert here("explain").stdout.count("\n") > 20
    assert here("explain", "KZ999").returncode == 2

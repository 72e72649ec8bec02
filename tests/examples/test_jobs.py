"""Test the output of the short examples of jobs, each with a local server."""

from __future__ import annotations

from pathlib import Path

from orq import Orq
from orq.local import LocalOrq

from ._program import run


def test_a_deployment_is_called_whole_and_streamed(tmp_path: Path) -> None:
    prompt = [{"role": "user", "content": "Greet {{name}} in {{language}}."}]
    settings = {"model": "openai/gpt-4o", "messages": prompt}
    with LocalOrq(seed={"deployments": [{"key": "greeting", "prompt_config": settings}]}, delay=0) as server:
        out, _ = run("deployment.py", "greeting", cwd=tmp_path, url=server.url)
    lines = out.splitlines()
    assert lines[0] == lines[3] == "model: openai/gpt-4o"
    assert len(set(lines)) == 2
    assert 'You said: "Greet Ada in French."' in lines[1]


def test_a_message_with_three_files(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n...")
    (tmp_path / "talk.wav").write_bytes(b"RIFF\x24\0\0\0WAVEfmt ...")
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7 ...")
    with LocalOrq() as server:
        out, _ = run("media.py", "cat.png", "talk.wav", "report.pdf", cwd=tmp_path, url=server.url)
        sent = [request.json()["messages"][0]["content"] for request in server.requests]
    assert out.count('You said: "Do these three belong together?') == 2
    assert sent[0] == sent[1]
    kinds = [part["type"] for part in sent[0]]
    assert kinds == ["text", "image_url", "input_audio", "file"]
    assert sent[0][1]["image_url"]["url"].startswith("data:image/png;base64,")


def test_an_invoice_is_read_into_a_type(tmp_path: Path) -> None:
    with LocalOrq(delay=0) as server:
        out, _ = run("structured_answer.py", "Invoice 17: one chair, 35.50", cwd=tmp_path, url=server.url)
    first, *parts, last = out.splitlines()
    assert len(first.split()) > 1
    assert parts
    assert all(part.startswith("so far: ") for part in parts)
    assert last.startswith("whole: Invoice(number=")


def test_a_knowledge_base_answers_with_citations(tmp_path: Path) -> None:
    (tmp_path / "handbook.txt").write_text("Refunds are paid within 14 days.\n\nParcels take three days.", "utf-8")
    with LocalOrq(delay=0) as server:
        out, _ = run("knowledge.py", "handbook.txt", "When are refunds paid?", cwd=tmp_path, url=server.url)
    answer, *cited = out.splitlines()
    assert answer
    assert cited[0] == "[1] Refunds are paid within 14 days."
    # Once in the citation, and once in the result of the async search.
    assert cited.count("Parcels take three days.") == 2


def test_a_run_of_a_program_is_one_trace(tmp_path: Path) -> None:
    with LocalOrq(delay=0) as server:
        out, _ = run("tracing.py", "ada", "Where is order 17?", cwd=tmp_path, url=server.url)
    said, trace, *spans = out.splitlines()
    assert "Order 17 of ada was sent." in said
    assert trace.startswith("answer ok ")
    calls = {"1 chat openai/gpt-4o", "1 find_orders", "2 router_chat_completions_create"}
    assert set(map(str.strip, spans)) == {"0 answer", *calls}


def test_a_stored_prompt_is_sent(tmp_path: Path) -> None:
    with LocalOrq(delay=0) as server, Orq("local", server_url=server.url) as client:
        messages = [{"role": "user", "content": "Greet {{name}} in {{language}}."}]
        prompt = client.prompts.create(
            display_name="Greeting", path="Default", prompt={"model": "openai/gpt-4o", "messages": messages}
        )
        out, _ = run("prompt.py", prompt.id, "name=Ada=", "language=French", cwd=tmp_path, url=server.url)
    assert out.count('You said: "Greet Ada= in French."') == 2


def test_a_model_calls_functions_of_the_program(tmp_path: Path) -> None:
    with LocalOrq(delay=0) as server:
        out, _ = run("tools.py", "What is the weather in Paris?", cwd=tmp_path, url=server.url)
    answer, calls, event, streamed = out.splitlines()
    assert 'The tool weather answered: "It is sunny in Paris.".' in answer
    assert streamed == answer
    assert calls == "[('weather', {'city': 'Paris'}, 'done')]"
    assert event == "[weather: It is sunny in Paris.]"


def test_an_agent_asks_for_approval_and_goes_on(tmp_path: Path) -> None:
    with LocalOrq(delay=0) as server:
        for _ in range(2):  # it may be run again
            out, _ = run("agent.py", "What is the current date?", cwd=tmp_path, url=server.url)
        requests = [request.json() for request in server.requests if request.path.endswith("/responses")]
    approved, said, *states, last = filter(None, out.splitlines())
    assert approved == "approved: current_date"
    assert "The tool current_date answered" in said
    assert states[-1] == "completed"
    assert 'You said: "Thank you!"' in last
    assert [body.get("background") for body in requests] == [None, None, True] * 2

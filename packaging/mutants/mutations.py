"""Make mutants of a module: copies with one small fault each, as a person might make it."""

from __future__ import annotations

import ast
import copy
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
NAMES = {
    "any": "all",
    "all": "any",
    "min": "max",
    "max": "min",
    "startswith": "endswith",
    "endswith": "startswith",
    "lstrip": "rstrip",
    "rstrip": "lstrip",
    "find": "rfind",
    "rfind": "find",
    "partition": "rpartition",
    "rpartition": "partition",
}
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|ORDER BY|GROUP BY|JOIN|HAVING)\b")
SQL_WORDS = {
    " AND ": " OR ",
    " OR ": " AND ",
    " = ": " != ",
    " < ": " <= ",
    " <= ": " < ",
    " > ": " >= ",
    " >= ": " > ",
    " DESC": "",
    " DISTINCT": "",
    " NOT ": " ",
    " LEFT JOIN ": " JOIN ",
    " OR IGNORE ": " ",
    " IS NULL": " IS NOT NULL",
    " IS NOT NULL": " IS NULL",
    " + 1": " + 2",
}
SQL_WORD = re.compile("|".join(re.escape(word) for word in sorted(SQL_WORDS, key=len, reverse=True)))
LOG = re.compile(r"^_?(log|logger|logging|warnings)$")  # what is written there no test needs to hold
TYPING_CALLS = {"cast", "TypeVar", "NewType", "ParamSpec", "TypedDict", "NamedTuple"}
MARK = "XX"  # what is put before a word that has a meaning


class Mutant(NamedTuple):
    """One fault: where, of what kind, and the text that replaces another."""

    module: str
    line: int
    kind: str
    start: int
    end: int
    text: str
    at_import: bool  # in a statement that runs when the module is imported

    def applied(self, source: str) -> str:
        """Return the module with the fault."""
        return source[: self.start] + self.text + source[self.end :]


def mutants(module: str, source: str) -> list[Mutant]:
    """Return all mutants of a module; some may not differ from it."""
    finder = Finder(module, source)
    finder.visit(ast.parse(source))
    return finder.mutants


def differs(mutant: Mutant, source: str) -> bool:
    """Tell whether a mutant compiles and says something else than its module."""
    try:
        return ast.dump(ast.parse(mutant.applied(source))) != ast.dump(ast.parse(source))
    except SyntaxError:
        return False


def executable_lines(source: str) -> set[int]:
    """Return the lines on which a statement begins that does something: no docstring, import, def or type."""
    lines = set()
    for node in statements(ast.parse(source)):
        heads = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Pass, ast.AsyncFunctionDef)
        bare = isinstance(node, ast.AnnAssign) and node.value is None
        if not isinstance(node, heads) and not bare and not is_text(node):
            lines.add(node.lineno)
    return lines


def statements(tree: ast.AST) -> Iterator[ast.stmt]:
    """Yield all statements but those for the type checker alone."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.If) and name_of(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.ClassDef) and is_protocol(child):
            continue
        if isinstance(child, ast.stmt):
            yield child
        yield from statements(child)


def is_text(node: ast.stmt) -> bool:
    """Tell whether a statement is a docstring or an ellipsis."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def is_protocol(node: ast.ClassDef) -> bool:
    """Tell whether a class only describes types."""
    return any(name_of(base) in {"Protocol", "TypedDict"} for base in node.bases)


def name_of(node: ast.AST) -> str:
    """Return the last name of a name, an attribute, a subscript or a call, or an empty text."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return name_of(node.value)
    return name_of(node.func) if isinstance(node, ast.Call) else ""


class Finder(ast.NodeVisitor):
    """Note the mutants of each node of a module; pass over what is for readers and type checkers."""

    def __init__(self, module: str, source: str) -> None:
        self.module = module
        self.source = source
        self.mutants: list[Mutant] = []
        self.depth = 0  # of functions
        # Python counts columns in UTF-8 bytes.
        self.lines = source.splitlines(keepends=True)
        self.begins = [0]
        for line in self.lines:
            self.begins.append(self.begins[-1] + len(line))

    def offset(self, line: int, column: int) -> int:
        """Return the place of a column of bytes in the source."""
        text = self.lines[line - 1].encode()[:column].decode()
        return self.begins[line - 1] + len(text)

    def note(self, node: ast.expr | ast.stmt, kind: str, text: str) -> None:
        """Note that a node is replaced by a text."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        start = self.offset(node.lineno, node.col_offset)
        end = self.offset(node.end_lineno, node.end_col_offset)
        self.mutants.append(Mutant(self.module, node.lineno, kind, start, end, text, self.depth == 0))

    def swap(self, node: ast.expr, kind: str, **changes: object) -> None:
        """Note a copy of an expression with other parts."""
        changed = copy.copy(node)
        for name, value in changes.items():
            setattr(changed, name, value)
        self.note(node, kind, f"({ast.unparse(changed)})")

    def condition(self, test: ast.expr) -> None:
        """Note that a condition always or never holds."""
        if not isinstance(test, ast.Constant):
            self.note(test, "condition", "True")
            self.note(test, "condition", "False")

    # Definitions

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if any(name_of(decorator) in {"overload", "abstractmethod"} for decorator in node.decorator_list):
            return
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self.visit(default)
        self.depth += 1
        for statement in node.body:
            self.visit(statement)
        self.depth -= 1

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.depth += 1
        self.visit(node.body)
        self.depth -= 1

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if not is_protocol(node):
            for statement in node.body:
                self.visit(statement)

    # Statements

    def visit_If(self, node: ast.If) -> None:
        if name_of(node.test) != "TYPE_CHECKING":
            self.condition(node.test)
            self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        if not isinstance(node.test, ast.Constant):
            self.note(node.test, "condition", "False")
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if is_text(node) or is_log(node.value):
            return
        if isinstance(node.value, ast.Call | ast.Await):
            self.note(node, "removed statement", "pass")
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        names = {name_of(target) for target in node.targets}
        if names & {"__all__", "__slots__", "__match_args__"} or is_log(node.value):
            return
        # A name without a value is noticed at once; what is kept in something else may not be.
        if all(isinstance(target, ast.Attribute | ast.Subscript) for target in node.targets):
            self.note(node, "removed statement", "pass")
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and name_of(node.annotation) != "TypeAlias":
            self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.note(node, "removed statement", "pass")
        self.visit(node.value)

    def visit_Delete(self, node: ast.Delete) -> None:
        self.note(node, "removed statement", "pass")

    def visit_Raise(self, node: ast.Raise) -> None:
        # Its words are for people.
        if node.exc is not None:
            self.note(node, "removed statement", "pass")

    def visit_Continue(self, node: ast.Continue) -> None:
        self.note(node, "removed statement", "pass")

    def visit_Break(self, node: ast.Break) -> None:
        self.note(node, "removed statement", "pass")

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is None:
            return
        if isinstance(node.value, ast.Compare | ast.BoolOp) or is_not(node.value):
            self.condition(node.value)
        elif not isinstance(node.value, ast.Constant):
            self.note(node.value, "returned value", "None")
        self.visit(node.value)

    # Expressions

    def visit_Compare(self, node: ast.Compare) -> None:
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS[type(operator)]:
                ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
                self.swap(node, "comparison", ops=ops)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        texts = any(isinstance(side, ast.JoinedStr) or is_string(side) for side in (node.left, node.right))
        union = isinstance(node.op, ast.BitOr) and not self.depth  # of types
        if not texts and not union and type(node.op) in OPERATORS:
            self.swap(node, "operator", op=OPERATORS[type(node.op)]())
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if name_of(node.value) != "Literal":
            self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        self.swap(node, "boolean", op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        if len(node.values) > 1:
            for index in range(len(node.values)):
                values = node.values[:index] + node.values[index + 1 :]
                self.note(node, "boolean", " ".join(ast.unparse(one_or_all(node, values)).split("\n")))
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not | ast.USub):
            self.note(node, "negation", f"({ast.unparse(node.operand)})")
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self.condition(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for test in node.ifs:
            self.condition(test)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if is_log(node):
            return
        if name_of(node.func) in TYPING_CALLS:
            for argument in node.args[1:]:
                self.visit(argument)
            return
        self.swapped_name(node)
        first = node.args[:2]
        plain = not any(isinstance(argument, ast.Starred) for argument in first)
        if len(first) == 2 and plain and name_of(node.func) not in {"isinstance", "issubclass"}:
            self.swap(node, "swapped arguments", args=[first[1], first[0], *node.args[2:]])
        self.visit(node.func)
        for argument in node.args:
            self.visit(argument)
        for keyword in node.keywords:
            self.visit(keyword.value)

    def swapped_name(self, node: ast.Call) -> None:
        """Note the opposite function: any and all, min and max."""
        other = NAMES.get(name_of(node.func))
        if other and isinstance(node.func, ast.Name):
            self.swap(node.func, "opposite", id=other)
        elif other and isinstance(node.func, ast.Attribute):
            self.swap(node.func, "opposite", attr=other)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        # Python 3.11 gives wrong places within it.
        self.sql(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self.note(node, "constant", str(not value))
        elif isinstance(value, int):
            self.note(node, "constant", str(value + 1))
            if value > 1:
                self.note(node, "constant", str(value - 1))
        elif isinstance(value, float):
            self.note(node, "constant", repr(value * 2 if value else 1.0))
        elif isinstance(value, str) and SQL.search(value):
            self.sql(node)
        elif isinstance(value, str) and not re.search(r"\w\s+\w", value):  # no words for people
            self.note(node, "text", repr(MARK + value))

    def sql(self, node: ast.Constant | ast.JoinedStr) -> None:
        """Note other words in a statement for the database."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        start = self.offset(node.lineno, node.col_offset)
        end = self.offset(node.end_lineno, node.end_col_offset)
        written = self.source[start:end]
        if not SQL.search(written):
            return
        for word in SQL_WORD.finditer(written):
            line = node.lineno + written.count("\n", 0, word.start())
            text = SQL_WORDS[word.group()]
            place = start + word.start(), start + word.end()
            self.mutants.append(Mutant(self.module, line, "SQL", *place, text, self.depth == 0))


def one_or_all(node: ast.BoolOp, values: list[ast.expr]) -> ast.expr:
    """Return one value, or several joined as before."""
    return values[0] if len(values) == 1 else ast.BoolOp(node.op, values)


def is_log(node: ast.expr) -> bool:
    """Tell whether an expression writes to the log or makes one."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return bool(LOG.match(name_of(node.func.value)))


def is_not(node: ast.expr) -> bool:
    """Tell whether an expression is a negation."""
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def is_string(node: ast.expr) -> bool:
    """Tell whether an expression is a text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)

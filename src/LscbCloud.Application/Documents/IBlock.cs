namespace LscbCloud.Application.Documents;

/// <summary>One block of a document: one of those below, and no other.</summary>
public interface IBlock;

/// <summary>A heading under the title: level 1 for a section, 2 and 3 for what is in it.</summary>
public sealed record Heading(int Level, string Text) : IBlock
{
    public const int Deepest = 3;
}

/// <summary>Running text. An empty line begins a new paragraph; the end of a line stays one.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsQuiet">Whether it is told in a lower voice: who wrote something, and from what.</param>
public sealed record Paragraph(string Text, bool IsQuiet = false) : IBlock;

/// <summary>Points, in no order that matters.</summary>
public sealed record BulletList(IReadOnlyList<string> Items) : IBlock;

/// <summary>A table under its caption. The first cell of each row names the row.</summary>
public sealed record Table(
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
) : IBlock;

/// <summary>A column of a table. Figures stand right, so that they can be compared.</summary>
public sealed record TableColumn(string Title, bool IsNumeric = false);

/// <summary>Facts by their names, such as who leads.</summary>
public sealed record KeyValues(IReadOnlyList<KeyValue> Items) : IBlock;

/// <summary>One fact: <c>Led by</c>, <c>Head of Early Help</c>.</summary>
public sealed record KeyValue(string Key, string Value);

/// <summary>Somebody else's words, as they were said. They are never changed.</summary>
public sealed record Quotation(string Text, string? Source) : IBlock;

/// <summary>A picture, such as a chart.</summary>
/// <param name="Picture">What is shown.</param>
/// <param name="Alternative">What it shows, in words: the finding, not the form.</param>
/// <param name="Caption">What stands under it.</param>
public sealed record Figure(Picture Picture, string Alternative, string Caption) : IBlock;

/// <summary>A PNG image with its size in pixels.</summary>
public sealed record Picture(ReadOnlyMemory<byte> Png, int Width, int Height);

/// <summary>What a reader must know before reading on, such as "Invented for the demonstration".</summary>
public sealed record Notice(string Text) : IBlock;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : IBlock;

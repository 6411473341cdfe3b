using System.Text;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The words that were read so far, never more than are looked through, and without characters that steer a screen.</summary>
internal sealed class PdfText(PdfBudget budget)
{
    private readonly StringBuilder _text = new();

    /// <summary>The last character; the end of a line where there is none.</summary>
    public char Last => _text.Length > 0 ? _text[^1] : '\n';

    public void Add(char character)
    {
        if (budget.Write())
        {
            _ = _text.Append(character);
        }
    }

    public void Add(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
            {
                EndLine();
            }
            else if (budget.Write())
            {
                _ = Rune.IsControl(rune) ? _text.Append(' ') : _text.Append(rune);
            }
        }
    }

    public void EndLine()
    {
        if (Last != '\n')
        {
            Add('\n');
        }
    }

    public override string ToString() => _text.ToString();
}

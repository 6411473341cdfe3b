namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Follows where text is set, and shows it.</summary>
internal sealed class PdfPen(PdfPageWords words, PdfBudget budget)
{
    private const double Thousandth = 0.001;

    private PdfMatrix _line = PdfMatrix.Same;
    private PdfMatrix _text = PdfMatrix.Same;

    public PdfTextState State { get; set; } = new();

    public void Begin() => Set(PdfMatrix.Same);

    public void Set(PdfMatrix line)
    {
        _line = line;
        _text = line;
    }

    public void Move(double x, double y) => Set(PdfMatrix.Moved(x, y).Then(_line));

    public void NextLine() => Move(0, -State.Leading);

    /// <summary>Shows strings, and goes on or back by the numbers between them.</summary>
    public void Show(IReadOnlyList<IPdfValue> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is PdfString codes)
            {
                Show(codes);
            }
            else if (piece is PdfNumber back)
            {
                Advance(-back.Value * Thousandth * State.Size * State.Stretch);
            }
        }
    }

    private void Show(PdfString codes)
    {
        foreach (var glyph in (State.Font ?? PdfFont.Unknown).Read(codes))
        {
            if (!budget.Work(1))
            {
                return;
            }

            var gap = State.LetterGap + (glyph.IsSpaceCode ? State.WordGap : 0);
            var width = glyph.Width * State.Size * State.Stretch;
            var toPage = PdfMatrix.Moved(0, State.Rise).Then(_text).Then(State.ToPage);
            words.Add(glyph.EmailTemplates, PdfPlace.Of(toPage, width, State.Size));
            Advance(width + (gap * State.Stretch));
        }
    }

    private void Advance(double x) => _text = PdfMatrix.Moved(x, 0).Then(_text);
}

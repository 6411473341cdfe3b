namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Follows what a page draws: its text, the forms in it, and that there are pictures.</summary>
internal sealed class PdfContent(PdfObjects objects, PdfFonts fonts, PdfPageWords words, PdfSaid said, PdfBudget budget)
{
    private const int MostForms = 10;
    private const int CostOfForm = 1000;
    private const int MostStates = 500;
    private const int MostOperands = 1000;

    private readonly PdfTextOperators _text = new(new PdfPen(words, budget));
    private readonly HashSet<PdfStream> _open = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether all that the page draws could be unpacked.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Whether something is painted: a picture, a line, a background.</summary>
    public bool HasShapes { get; private set; }

    /// <summary>How much of the page pictures cover, in square points.</summary>
    public double Pictures { get; private set; }

    private PdfPen Pen => _text.Pen;

    /// <summary>Notes that the page names something that the file does not have.</summary>
    public void Miss() => IsWhole = false;

    /// <summary>Draws a form: a part of a page that has its own content.</summary>
    public void Draw(PdfStream form, PdfDictionary resources)
    {
        // A form that draws itself would never end.
        if (!budget.Work(CostOfForm) || _open.Count >= MostForms || !_open.Add(form))
        {
            return;
        }

        var before = Pen.State;
        var matrix = PdfMatrix.Of(objects.ListOf(form.Dictionary["Matrix"]));
        Pen.State = before with { ToPage = matrix.Then(before.ToPage) };
        words.EndLine();
        Follow(Whole(objects.UnpackOnce(form)), objects.DictionaryOf(form.Dictionary["Resources"]) ?? resources);
        words.EndLine();
        Pen.State = before;
        _ = _open.Remove(form);
    }

    /// <summary>Follows several streams as the one text that they are.</summary>
    public void Follow(IReadOnlyList<PdfStream> streams, PdfDictionary resources)
    {
        using var all = new MemoryStream();

        foreach (var stream in streams)
        {
            all.Write(Whole(objects.Unpack(stream)).Span);
            all.WriteByte((byte)'\n');
        }

        Follow(all.GetBuffer().AsMemory(0, (int)all.Length), resources);
    }

    private ReadOnlyMemory<byte> Whole((ReadOnlyMemory<byte> Content, bool IsWhole) unpacked)
    {
        IsWhole &= unpacked.IsWhole;

        return unpacked.Content;
    }

    private void Follow(ReadOnlyMemory<byte> content, PdfDictionary resources)
    {
        var parser = new PdfParser(new PdfScanner(content, budget), budget);
        var operands = new List<IPdfValue>();
        var states = new Stack<PdfTextState>();
        var held = budget.Held;

        while (parser.Next() is { } value)
        {
            if (value is PdfWord { Word: var word })
            {
                Do(word, operands, resources, states, parser);
                operands.Clear();
                budget.LetGo(held);
            }
            else
            {
                operands.RemoveRange(0, operands.Count < MostOperands ? 0 : operands.Count);
                operands.Add(value);
            }
        }
    }

    private void Do(
        string word,
        List<IPdfValue> operands,
        PdfDictionary resources,
        Stack<PdfTextState> states,
        PdfParser parser
    )
    {
        switch (word)
        {
            case "q" when states.Count < MostStates:
                states.Push(Pen.State);
                break;
            case "Q" when states.TryPop(out var state):
                Pen.State = state;
                break;
            case "cm":
                Pen.State = Pen.State with { ToPage = PdfMatrix.Of(operands).Then(Pen.State.ToPage) };
                break;
            case "Do":
                DrawNamed(operands, resources);
                break;
            case "BI":
                AddPicture();
                PdfInlinePicture.Skip(parser, budget);
                break;
            case "BMC" or "BDC":
                BeginSpan(operands);
                break;
            case "EMC":
                words.EndSpan();
                break;
            case "gs":
                TakeFont(objects.ListOf(Named(operands, resources, "ExtGState")?["Font"]));
                break;
            case "Tf" when operands is [.., PdfName name, PdfNumber size]:
                var font = fonts.Of(objects.DictionaryOf(resources["Font"])?[name.Value]);
                Pen.State = Pen.State with { Font = font, Size = size.Value };
                break;
            case "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "S" or "s" or "sh":
                HasShapes = true;
                break;
            default:
                _text.Do(word, operands);
                break;
        }
    }

    private PdfDictionary? Named(List<IPdfValue> operands, PdfDictionary resources, string kind) =>
        operands is [.., PdfName name]
            ? objects.DictionaryOf(objects.DictionaryOf(resources[kind])?[name.Value])
            : null;

    private void BeginSpan(List<IPdfValue> operands)
    {
        if (operands is not [.., PdfDictionary mark])
        {
            words.BeginSpan(says: null);

            return;
        }

        words.BeginSpan(mark["ActualText"] is PdfString says ? PdfTextString.TextOf(says) : null);
        said.GatherMark(mark);
    }

    private void TakeFont(IReadOnlyList<IPdfValue> font)
    {
        if (font is [var given, PdfNumber size])
        {
            Pen.State = Pen.State with { Font = fonts.Of(given), Size = size.Value };
        }
    }

    private void DrawNamed(List<IPdfValue> operands, PdfDictionary resources)
    {
        if (
            operands is not [.., PdfName name]
            || objects.Of(objects.DictionaryOf(resources["XObject"])?[name.Value]) is not PdfStream drawn
        )
        {
            return;
        }

        if (objects.NameOf(drawn.Dictionary["Subtype"]) is "Form")
        {
            Draw(drawn, resources);
        }
        else
        {
            AddPicture();
        }
    }

    private void AddPicture()
    {
        HasShapes = true;
        Pictures += Pen.State.ToPage.Area;
    }
}

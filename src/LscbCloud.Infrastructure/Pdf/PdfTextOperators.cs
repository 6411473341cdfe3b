namespace LscbCloud.Infrastructure.Pdf;

/// <summary>What the operators of text do with the pen.</summary>
internal sealed class PdfTextOperators(PdfPen pen)
{
    private const double Hundredth = 0.01;

    public PdfPen Pen => pen;

    public void Do(string word, List<IPdfValue> operands)
    {
        switch (word)
        {
            case "Tc" or "Tw" or "Tz" or "TL" or "Ts" when operands is [.., PdfNumber number]:
                Set(word, number.Value);
                break;
            case "Td" or "TD" when operands is [.., PdfNumber x, PdfNumber y]:
                Move(word, x.Value, y.Value);
                break;
            default:
                Show(word, operands);
                break;
        }
    }

    private void Set(string word, double value) =>
        pen.State = word switch
        {
            "Tc" => pen.State with { LetterGap = value },
            "Tw" => pen.State with { WordGap = value },
            "Tz" => pen.State with { Stretch = value * Hundredth },
            "TL" => pen.State with { Leading = value },
            "Ts" => pen.State with { Rise = value },
            _ => pen.State,
        };

    private void Move(string word, double x, double y)
    {
        if (word is "TD")
        {
            pen.State = pen.State with { Leading = -y };
        }

        pen.Move(x, y);
    }

    private void Show(string word, List<IPdfValue> operands)
    {
        switch (word)
        {
            case "BT":
                pen.Begin();
                break;
            case "Tm":
                pen.Set(PdfMatrix.Of(operands));
                break;
            case "T*":
                pen.NextLine();
                break;
            case "Tj" when operands is [.., PdfString shown]:
                pen.Show([shown]);
                break;
            case "TJ" when operands is [.., PdfList pieces]:
                pen.Show(pieces.Items);
                break;
            case "'" when operands is [.., PdfString below]:
                pen.NextLine();
                pen.Show([below]);
                break;
            case "\"" when operands is [.., PdfNumber gap, PdfNumber letters, PdfString text]:
                pen.State = pen.State with { WordGap = gap.Value, LetterGap = letters.Value };
                pen.NextLine();
                pen.Show([text]);
                break;
        }
    }
}

using System.Text;
using System.Xml;
using LscbCloud.Application.Files;
using LscbCloud.Infrastructure.Files;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Reads the words of a PDF: those on its pages, and those that are said of it.</summary>
internal sealed class PdfReading
{
    // A picture over half a page with fewer letters than a heading has been scanned, and only stamped.
    private const int FewLetters = 100;
    private const double MuchOfPage = 0.5;

    private readonly PdfBudget _budget = new();
    private readonly List<int> _wordless = [];
    private readonly List<int> _partly = [];
    private readonly PdfText _pages;
    private readonly PdfText _about;
    private readonly PdfSaid _said;

    private PdfReading()
    {
        _pages = new PdfText(_budget);
        _about = new PdfText(_budget);
        _said = new PdfSaid(_about);
    }

    /// <summary>Reads a file; gives why it is not taken, or its words and what of them could not be read.</summary>
    public static PdfWords Read(ReadOnlyMemory<byte> file) => new PdfReading().ReadAll(file);

    private PdfWords ReadAll(ReadOnlyMemory<byte> file)
    {
        var objects = new PdfObjectReading(file, _budget).Read();
        var pages = PdfPages.Of(objects, _budget);
        var fonts = new PdfFonts(objects, _budget);

        for (var at = 0; at < pages.Count && !_budget.IsSpent; at++)
        {
            ReadPage(at + 1, pages[at], objects, fonts);
        }

        foreach (var value in objects.All.TakeWhile(_ => !_budget.IsSpent))
        {
            _said.Gather(value);
        }

        ReadMetadata(objects);

        if (ProblemOf(objects) is { } problem)
        {
            return new PdfWords(problem, Text: null, Unread: null);
        }

        return pages.Count == 0
            ? new PdfWords(Problem: null, Text: null, FileSentences.WordsNotRead)
            : new PdfWords(Problem: null, $"{_pages}{_about}", UnreadOf(pages.Count, objects));
    }

    private string? UnreadOf(int pages, PdfObjects objects)
    {
        var said = FileSentences.OfPages(pages, _wordless, _partly);

        return objects.IsWhole ? said : $"{FileSentences.PartsMissing} {said}".TrimEnd();
    }

    private string? ProblemOf(PdfObjects objects)
    {
        if (objects.OfTrailer("Encrypt") is not null)
        {
            return FileSentences.Protected;
        }

        if (_said.HasProgram)
        {
            return FileSentences.Macros;
        }

        if (_said.HasFile)
        {
            return FileSentences.FilesInside;
        }

        return _budget.IsSpent ? FileSentences.TooMuchInside : null;
    }

    private void ReadPage(int number, PdfPage page, PdfObjects objects, PdfFonts fonts)
    {
        var words = new PdfPageWords(_pages);
        var content = new PdfContent(objects, fonts, words, _said, _budget);
        content.Follow(ContentOf(page, objects, content), page.Resources);

        foreach (var note in objects.ListOf(page.Dictionary["Annots"]))
        {
            words.EndLine();
            DrawNote(objects.DictionaryOf(note), objects, content);
        }

        words.EndLine();

        if (words.HasUntold || !content.IsWhole)
        {
            _partly.Add(number);
        }
        else if (IsWordless(words, content, page.Area))
        {
            _wordless.Add(number);
        }
    }

    private static bool IsWordless(PdfPageWords words, PdfContent content, double area) =>
        (words.EmailTemplates == 0 && content.HasShapes)
        || (words.EmailTemplates < FewLetters && content.Pictures >= MuchOfPage * area);

    /// <summary>What a page draws: one stream, or several that are one text.</summary>
    private static PdfStream[] ContentOf(PdfPage page, PdfObjects objects, PdfContent content)
    {
        var one = page.Dictionary["Contents"];
        var all = objects.Of(one) is PdfList list ? list.Items : OnlyOne(one);
        PdfStream[] found = [.. all.Select(objects.Of).OfType<PdfStream>()];

        if (found.Length < all.Count)
        {
            content.Miss();
        }

        return found;
    }

    private static IReadOnlyList<IPdfValue> OnlyOne(IPdfValue? value) => value is null ? [] : [value];

    /// <summary>Draws a note or a stamp on a page, where its words are not told apart from it.</summary>
    private static void DrawNote(PdfDictionary? note, PdfObjects objects, PdfContent content)
    {
        if (note is null || objects.Of(note["Contents"] ?? note["V"]) is PdfString)
        {
            return;
        }

        if (objects.Of(objects.DictionaryOf(note["AP"])?["N"]) is PdfStream drawn)
        {
            content.Draw(drawn, PdfDictionary.Empty);
        }
    }

    private void ReadMetadata(PdfObjects objects)
    {
        if (objects.Of(objects.OfTrailer("Root")?["Metadata"]) is not PdfStream stream)
        {
            return;
        }

        try
        {
            var words = new StringBuilder();
            _ = PackageText.Gather(objects.Unpack(stream).Content.ToArray(), words, FileInspector.MostText);
            _about.Add(words.ToString());
        }
        catch (XmlException)
        {
            // The same is said in the file itself. What is no markup is read by no program either.
        }
    }
}

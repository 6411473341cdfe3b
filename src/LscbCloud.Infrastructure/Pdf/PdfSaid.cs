using System.Collections.Frozen;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>
/// What a file says outside its pages: its title, bookmarks, notes, what is filled into forms, what stands for pictures. And
/// whether it has programs or files in it, wherever they stand.
/// </summary>
internal sealed class PdfSaid(PdfText text)
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "ActualText",
        "Alt",
        "Author",
        "Contents",
        "Keywords",
        "Name",
        "RC",
        "Reason",
        "Subject",
        "T",
        "TU",
        "Title",
        "URI",
        "V",
    }.ToFrozenSet(StringComparer.Ordinal);

    public bool HasProgram { get; private set; }

    public bool HasFile { get; private set; }

    /// <summary>Looks through a value and all that stands in it; references are not followed.</summary>
    public void Gather(IPdfValue value)
    {
        switch (value)
        {
            case PdfStream stream:
                Gather(stream.Dictionary);
                break;
            case PdfDictionary dictionary:
                Gather(dictionary);
                break;
            case PdfList list:
                GatherAll(list.Items);
                break;
            case PdfName name:
                Notice(name.Value);
                break;
        }
    }

    /// <summary>Adds what a mark in a page says in the place of its shapes.</summary>
    public void GatherMark(PdfDictionary mark)
    {
        foreach (var (key, value) in mark.Entries)
        {
            Add(key, value);
        }
    }

    private void Gather(PdfDictionary dictionary)
    {
        // A signature is figures, under the same key as the words of a note.
        var isSignature = dictionary["ByteRange"] is not null;

        foreach (var (key, value) in dictionary.Entries)
        {
            Notice(key);

            if (!isSignature || key is not "Contents")
            {
                Add(key, value);
            }
        }

        GatherAll(dictionary.Entries.Values);
    }

    private void GatherAll(IEnumerable<IPdfValue> values)
    {
        foreach (var value in values)
        {
            Gather(value);
        }
    }

    private void Add(string key, IPdfValue value)
    {
        if (!Words.Contains(key))
        {
            return;
        }

        // What is chosen from a list may be several.
        var said = value is PdfList list ? list.Items : [value];

        foreach (var words in said.OfType<PdfString>())
        {
            text.Add(PdfTextString.TextOf(words));
            text.EndLine();
        }
    }

    private void Notice(string name)
    {
        HasProgram |= name is "JavaScript" or "Launch";
        HasFile |= name is "EmbeddedFile" or "EmbeddedFiles" or "RichMedia";
    }
}

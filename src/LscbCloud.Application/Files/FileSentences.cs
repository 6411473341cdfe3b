namespace LscbCloud.Application.Files;

/// <summary>Why a file is not taken, as the person who offers it reads it beside the field.</summary>
public static class FileSentences
{
    /// <summary>The largest file that is taken, in bytes: 10 MB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    public const string Choose = "Choose a file.";
    public const string TooLarge = "The file is larger than 10 MB. Make it smaller, or give the address where it is.";
    public const string Empty = "The file is empty. Choose another one.";
    public const string UnknownKind =
        "Choose a PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), PNG, JPEG, CSV or text file.";

    public const string OtherContent =
        "The content of the file is not what its name says. Open it, save it in the format that its name says, and choose it again.";

    public const string Damaged = "The file cannot be read. Open it, save it again, and choose it once more.";
    public const string Protected =
        "The file is protected by a password. Save it without one: it could not be looked through.";

    public const string Macros =
        "The file has a program in it, such as a macro. Save it without, as docx, xlsx, pptx or plain PDF.";

    public const string FilesInside =
        "The file has another file or a film in it that cannot be looked through. Take it out, and choose the file again.";

    public const string TooMuchInside =
        "The file unpacks to more than can be looked through. Split it, or give its address.";
    public const string Virus =
        "A virus was found in the file. Nothing was kept. Tell whoever looks after your computer.";
    public const string NotChecked =
        "The file could not be checked for viruses; nothing was kept. Try again in a few minutes.";
    public const string Busy =
        "Many files are being checked at this moment; nothing was kept. Try again in a few seconds.";
    public const string TooManyMarks =
        "More than 100 places in the file may tell who a child or a family is. Choose a file without them.";

    /// <summary>Of a file that is taken and of which nothing can be read, such as a picture.</summary>
    public const string WordsNotRead = "Its words cannot be read here, so look for names in it yourself.";

    /// <summary>Of a file that names pages or other parts which it does not have whole.</summary>
    public const string PartsMissing = "Parts of it are damaged, so look for names in it yourself.";

    private const int MostNumbers = 10;

    /// <summary>What is said of pages whose words were not read, or not all; nothing where all were.</summary>
    /// <param name="pages">How many pages the file has.</param>
    /// <param name="wordless">The numbers of those that are pictures, as where they were scanned.</param>
    /// <param name="partly">The numbers of those with letters that nobody can tell from the font, or with damaged parts.</param>
    public static string? OfPages(int pages, IReadOnlyList<int> wordless, IReadOnlyList<int> partly)
    {
        if (wordless.Count == pages)
        {
            return $"It has no text, only pictures of pages. {WordsNotRead}";
        }

        string[] said =
        [
            .. wordless.Count > 0 ? [$"{Numbers(wordless)} no text, only pictures."] : Array.Empty<string>(),
            .. partly.Count > 0 ? [$"{Numbers(partly)} words that cannot be read here."] : Array.Empty<string>(),
        ];

        return said.Length > 0 ? $"{string.Join(' ', said)} Look for names there yourself." : null;
    }

    /// <summary>What is said of viruses where a file is chosen.</summary>
    public static string OfScanner(ScannerKind scanner) =>
        scanner switch
        {
            ScannerKind.Connected => "Each file is checked for viruses before it is kept.",
            ScannerKind.TestOnly =>
                "Files are not checked for viruses here. Choose no file that you have not made yourself.",
            _ =>
                "Files are not taken, because no virus scanner is connected. Give a web address; whoever runs the service can connect one.",
        };

    /// <summary>"Page 2 has", "Pages 2, 5 and 7 have", "Pages 1, 2, 3 and 40 more have".</summary>
    private static string Numbers(IReadOnlyList<int> pages)
    {
        if (pages.Count == 1)
        {
            return $"Page {pages[0]} has";
        }

        var isLong = pages.Count > MostNumbers;
        var named = pages.Take(isLong ? MostNumbers : pages.Count - 1);
        var last = isLong ? $"{pages.Count - MostNumbers} more" : $"{pages[^1]}";

        return $"Pages {string.Join(", ", named)} and {last} have";
    }
}

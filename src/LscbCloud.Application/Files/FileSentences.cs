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
        "The content of the file is not what its name says. Open it, save it anew as the kind that it is, and choose it again.";

    public const string Damaged = "The file cannot be read. Open it, save it anew, and choose it again.";
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
}

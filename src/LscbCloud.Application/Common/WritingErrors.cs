using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>Why a document or a sheet was not written.</summary>
public static class WritingErrors
{
    public static readonly Error Busy = new(
        ErrorKind.Busy,
        "files.busy",
        "Many files are being written at this moment. Wait a few seconds and try again."
    );

    /// <summary>A format that there is not, such as <c>odt</c>.</summary>
    public static Error UnknownFormat(string known) =>
        Error.Invalid("format", $"Choose one of these formats: {known}.");
}

namespace LscbCloud.Application.Common;

/// <summary>A file that was written for one person at one moment. The service does not keep it.</summary>
/// <param name="Name">What it is called when it is saved, such as <c>northshire-neglect-2017-09-26.docx</c>.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record WrittenFile(string Name, string ContentType, ReadOnlyMemory<byte> Content)
{
    /// <summary>What a browser may load while it shows the file; none where the file is saved and not shown.</summary>
    public string? ShownUnder { get; init; }
}

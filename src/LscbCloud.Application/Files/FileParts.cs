using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>What every form with a file asks of it, and how a kept file is given out.</summary>
internal static class FileParts
{
    /// <summary>What forms call the file.</summary>
    public const string Field = "file";

    /// <summary>A file that can be kept, or none.</summary>
    public static IRuleBuilderOptions<T, OfferedFile?> Taken<T>(this IRuleBuilder<T, OfferedFile?> rule) =>
        rule.Must(offered => offered?.Problem is null).WithMessage((_, offered) => offered?.Problem ?? "");

    /// <summary>The file as it was, under the name that it came with.</summary>
    public static WrittenFile GivenOut(this KeptFile file, ReadOnlyMemory<byte> content) =>
        new(file.Name, TypeOf(file.Kind), content);

    private static string TypeOf(FileKind kind) =>
        kind switch
        {
            FileKind.Pdf => "application/pdf",
            FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            FileKind.Png => "image/png",
            FileKind.Jpeg => "image/jpeg",
            FileKind.Csv => "text/csv",
            FileKind.Txt => "text/plain",
            _ => throw new InvalidOperationException($"{kind} is no kind of file."),
        };
}

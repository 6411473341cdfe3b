namespace LscbCloud.Domain.Common;

/// <summary>Names a file whose content is kept.</summary>
public readonly record struct FileId(Guid Value) : IId<FileId>
{
    public static FileId From(Guid value) => new(value);

    public static FileId New() => new(Guid.CreateVersion7());
}

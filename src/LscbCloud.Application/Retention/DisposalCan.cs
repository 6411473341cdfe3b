namespace LscbCloud.Application.Retention;

/// <summary>What the reader may do with what is listed.</summary>
/// <param name="DestroyFiles">Destroy the content of files, one at a time. Nothing else can be destroyed here.</param>
public sealed record DisposalCan(bool DestroyFiles);

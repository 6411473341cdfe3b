namespace LscbCloud.Application.Documents;

/// <summary>One block of a document: one of those below, and no other.</summary>
public interface IBlock;

import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { shapeProblems } from "../../support/aws-shapes.ts";

const IdentityStoreId = "d-1234567890";
const group = { IdentityStoreId, GroupId: randomUUID() };

describe("the shapes that the stand-in for AWS is held to", () => {
  it("are those of the SDK", () => {
    const ExternalIds = [{ Issuer: "https://scim.aws.com/1", Id: "1" }];
    const whole = { ...group, DisplayName: "A", ExternalIds, CreatedAt: 1, CreatedBy: "x", Description: "y" };
    expect(shapeProblems("ListGroups", { Groups: [group, whole], NextToken: "1" })).toEqual([]);
    expect(shapeProblems("DescribeGroup", whole)).toEqual([]);
    expect(shapeProblems("GetGroupId", group)).toEqual([]);
    const Regions = [{ RegionName: "eu-central-1", Status: "ACTIVE", IsPrimaryRegion: undefined }];
    expect(shapeProblems("ListInstances", { Instances: [{ InstanceArn: "arn", Regions }] })).toEqual([]);
    const GroupMemberships = [{ IdentityStoreId, MemberId: { UserId: randomUUID() } }];
    expect(shapeProblems("ListGroupMemberships", { GroupMemberships })).toEqual([]);
  });

  it.each([
    ["ListGroups", {}, "ListGroups.Groups is missing"],
    ["ListGroups", { Groups: [{ ...group, Name: "A" }] }, "ListGroups.Groups[0].Name is not in the model"],
    ["ListGroups", { Groups: [{ GroupId: "1" }] }, "ListGroups.Groups[0].IdentityStoreId is missing"],
    ["ListGroups", { Groups: {} }, "ListGroups.Groups is no list"],
    ["DescribeGroup", { ...group, CreatedAt: "2026" }, "DescribeGroup.CreatedAt is no time"],
    ["DescribeGroup", { ...group, DisplayName: 1 }, "DescribeGroup.DisplayName is no string"],
    ["ListInstances", { Instances: ["arn"] }, "ListInstances.Instances[0] is no structure"],
  ] as const)("%s of %j: %s", (operation, body, problem) => {
    expect(shapeProblems(operation, body)).toEqual([problem]);
  });
});

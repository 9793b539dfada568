/** The page of AWS on a kind of resource. */
export const docs = (page: string): string => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${page}.html`;

/** The folder with the pages on what SAM adds. */
export const serverless = 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/';
